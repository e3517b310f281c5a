package tiengiangs.casework;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import tiengiangs.directory.Agencies;
import tiengiangs.directory.Agency;
import tiengiangs.reports.Urgency;

/**
 * Choosing the lead agency and those that are to help it.
 */
@Component
class Assignments {

    private static final int MOST_COORDINATORS = 5;

    private final Agencies agencies;

    private final CaseMapper cases;

    private final Clock clock;

    Assignments(Agencies agencies, CaseMapper cases, Clock clock) {
        this.agencies = agencies;
        this.cases = cases;
        this.clock = clock;
    }

    /** The agencies one may choose today. */
    Map<String, Object> choices() {
        List<Choice> choices = handling().stream().map((agency) -> new Choice(agency.name(), agency.code())).toList();
        Map<String, Object> shown = new HashMap<>();
        shown.put("agencies", choices);
        return shown;
    }

    /** Reads the choice and asks the coordinating agencies. */
    TaskDecision accept(Answers answers, CaseView view, TaskDecision decision) {
        Set<String> codes = handling().stream().map(Agency::code).collect(Collectors.toSet());
        String lead = answers.choice("leadAgency", codes);
        String urgency = answers.choice("urgency",
                Set.of(Urgency.URGENT.name(), Urgency.NORMAL.name(), Urgency.COMPLEX.name()));
        Set<String> coordinators = answers.several("coordinators");
        coordinators.remove(lead);
        if (!codes.containsAll(coordinators) || coordinators.size() > MOST_COORDINATORS) {
            answers.problem("coordinators", "casework.answer.coordinators", MOST_COORDINATORS);
        }
        answers.check();
        Set<String> asked = this.cases.findContributions(view.code())
            .stream()
            .filter(Contribution::isOpen)
            .map(Contribution::agency)
            .collect(Collectors.toSet());
        coordinators.stream()
            .filter((agency) -> !asked.contains(agency))
            .forEach((agency) -> this.cases.askContribution(view.code(), agency, view.now()));
        return decision.agency(lead, Urgency.valueOf(urgency));
    }

    private List<Agency> handling() {
        return this.agencies.validAt(java.time.LocalDate.now(this.clock))
            .stream()
            .filter((agency) -> !agency.code().equals(Agencies.CENTRE))
            .toList();
    }

}
