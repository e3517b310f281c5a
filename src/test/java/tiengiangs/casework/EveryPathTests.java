package tiengiangs.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.ReportCode;

/**
 * Walks every path of the deployed diagram. Whoever adds an element adds a way through it
 * here: the build names those that nobody has walked.
 */
@IntegrationTest
class EveryPathTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Cases cases;

    @Autowired
    private CoverageRecorder recorder;

    @Autowired
    private ProcessEngine engine;

    @Test
    void everyNodeAndEveryFlowOfTheDiagramIsWalked() {
        this.recorder.clear();
        theLongWayWithEveryClockMissed();
        theWayBackToTheCentre();
        reviewKeepsTheResult();
        receptionClosesTheCase();
        this.cases.withdraw(this.driver.assigned("2026-11-02 08:00:00", List.of()));
        ProcessDefinition newest = this.engine.getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(ReportProcess.KEY)
            .latestVersion()
            .singleResult();
        assertThat(this.recorder.missing(this.engine.getRepositoryService().getBpmnModelInstance(newest.getId())))
            .as("elements of the diagram that no test walks")
            .isEmpty();
    }

    private void theLongWayWithEveryClockMissed() {
        ReportCode code = this.driver.send("2026-11-02 07:35:00");
        this.driver.complete(code, "receive", "outcome", "ask", "question", "Ở đâu?");
        this.cases.supplement(code, "Trước cổng trường.");
        this.driver.complete(code, "receive", "outcome", "ask", "question", "Khi nào?");
        this.driver.passTo(code, "2026-11-16 08:00:00");
        this.driver.assertCase(code).isWaitingAtExactly("work", "reception", "receive");
        this.driver.complete(code, "receive", "outcome", "accept", "leadAgency", "UBND-28249", "urgency", "NORMAL",
                "coordinators", List.of("CA-28249"));
        this.driver.complete(code, "contribute", "contribution", "Đã cử người.");
        this.driver.complete(code, "resolve", "outcome", "ask", "question", "Còn ảnh không?");
        this.cases.supplement(code, "Không.");
        this.driver.complete(code, "resolve", "outcome", "ask", "question", "Ai thấy?");
        this.driver.complete(code, "resolve", "outcome", "extension", "extensionDays", 1, "extensionReason", "Chờ.");
        this.driver.passTo(code, "2026-12-14 08:00:00");
        this.driver.assertCase(code)
            .isWaitingAtExactly("work", "handling", "resolve", "decideExtension", "explainDelay");
        this.driver.complete(code, "decideExtension", "outcome", "refuse", "refusalReason", "Muộn.");
        this.driver.complete(code, "explainDelay", "note", "Chờ vật tư.", "committedOn", "2026-12-20");
        this.driver.complete(code, "resolve", "outcome", "extension", "extensionDays", 1, "extensionReason", "Chờ.");
        this.driver.complete(code, "decideExtension", "outcome", "grant", "days", 1, "interimAnswer", "Đang làm.");
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Đã vá.");
        this.driver.passTo(code, "2026-12-21 08:00:00");
        this.driver.complete(code, "approve", "outcome", "sendBack", "comment", "Thiếu ảnh.");
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Đã vá.");
        this.driver.complete(code, "approve", "outcome", "approve");
        this.driver.passTo(code, "2026-12-28 08:00:00");
        this.driver.complete(code, "publish", "outcome", "public", "publicTitle", "Ổ gà", "publicDescription", "Ổ gà.",
                "answer", "Đã vá.");
        this.driver.assertCase(code).isWaitingAtExactly("awaitRating");
        this.cases.dissatisfied(code);
        this.driver.passTo(code, "2027-01-08 08:00:00");
        this.driver.complete(code, "reviewDissatisfaction", "outcome", "reopen", "reasons", "Vá chưa kỹ.");
        this.driver.assertCase(code).isWaitingAtExactly("work", "handling", "resolve");
    }

    private void theWayBackToTheCentre() {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of());
        this.driver.passTo(code, "2026-11-11 08:00:00");
        this.driver.complete(code, "resolve", "outcome", "return", "returnReason", "Không phải chúng tôi.");
        this.driver.passTo(code, "2026-11-13 08:00:00");
        this.driver.complete(code, "reassign", "outcome", "same", "ruling", "Đường của phường.");
        this.driver.complete(code, "resolve", "outcome", "return", "returnReason", "Không phải chúng tôi.");
        this.driver.assertCase(code).isWaitingAtExactly("work", "reassign", "explainDelay");
        this.driver.complete(code, "reassign", "outcome", "other", "leadAgency", "SO-XD", "urgency", "NORMAL");
        this.driver.assertCase(code).isWaitingAtExactly("work", "handling", "resolve");
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Đã vá.");
        this.driver.complete(code, "approve", "outcome", "approve");
        this.driver.complete(code, "publish", "outcome", "private", "answer", "Đã nhắc nhở.");
        this.driver.passTo(code, "2027-01-08 08:00:00");
        this.driver.assertCase(code).isEnded();
    }

    private void reviewKeepsTheResult() {
        ReportCode code = this.driver.published("2026-11-02 08:00:00");
        this.cases.dissatisfied(code);
        this.driver.complete(code, "reviewDissatisfaction", "outcome", "keep", "reasons", "Đã làm hết khả năng.");
        this.driver.assertCase(code).isEnded();
    }

    private void receptionClosesTheCase() {
        ReportCode first = this.driver.send("2026-11-02 07:35:00");
        ReportCode second = this.driver.send("2026-11-02 07:35:00");
        ReportCode third = this.driver.send("2026-11-02 07:35:00");
        this.driver.complete(second, "receive", "outcome", "merge", "mergeInto", first.toString());
        this.driver.complete(third, "receive", "outcome", "transfer", "transferTarget", "DENUNCIATION");
        this.driver.complete(first, "receive", "outcome", "reject", "rejectReason", "SPAM");
    }

}
