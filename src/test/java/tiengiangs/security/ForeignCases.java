package tiengiangs.security;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.Http;
import tiengiangs.intake.SubmissionFixtures;
import tiengiangs.reports.ReportCode;
import tiengiangs.security.People.Person;

/**
 * Cases of agency B, as the tests of the wall need them.
 */
@Component
public class ForeignCases {

    private final CaseDriver driver;

    private final ProcessEngine engine;

    private final People people;

    private final Http http;

    private ForeignCase shared;

    ForeignCases(CaseDriver driver, ProcessEngine engine, People people, Http http) {
        this.driver = driver;
        this.engine = engine;
        this.people = people;
        this.http = http;
    }

    /** One that nobody manages to change. */
    ForeignCase shared() {
        if (this.shared == null) {
            this.shared = one();
        }
        return this.shared;
    }

    /** A new one; the citizen among the people sent it and shows its token. */
    ForeignCase one() {
        this.people.get(Person.HANDLER_B);
        Http.Answer sent = this.http.postJson("/api/reports", SubmissionFixtures.pothole());
        ReportCode code = ReportCode.read((String) sent.json().get("code")).orElseThrow();
        this.driver.startAll();
        this.driver.complete(code, "receive", "outcome", "accept", "leadAgency", "SO-XD", "urgency", "NORMAL",
                "coordinators", List.of());
        this.people.get(Person.CITIZEN).shows((String) sent.json().get("trackingToken"));
        return new ForeignCase(this.engine, code.value());
    }

}
