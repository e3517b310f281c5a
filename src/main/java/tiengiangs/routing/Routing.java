package tiengiangs.routing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import tiengiangs.directory.Agencies;
import tiengiangs.directory.Agency;
import tiengiangs.directory.Categories;
import tiengiangs.directory.Category;
import tiengiangs.engine.Decisions;
import tiengiangs.reports.Report;
import tiengiangs.reports.Urgency;
import tiengiangs.worktime.Limit;

/**
 * Asks the decision tables {@code routing}, {@code urgency} and {@code target} about a
 * report.
 */
@Component
public class Routing {

    /** Stands in the tables for the UBND of the commune in which the report lies. */
    static final String COMMUNE = "UBND";

    /** Stands in the tables for the police of that commune. */
    static final String COMMUNE_POLICE = "CA";

    private final Decisions decisions;

    private final Agencies agencies;

    private final Categories categories;

    Routing(Decisions decisions, Agencies agencies, Categories categories) {
        this.decisions = decisions;
        this.agencies = agencies;
        this.categories = categories;
    }

    /**
     * Who should handle the report, and why.
     */
    public Suggestion suggest(Report report) {
        Urgency urgency = urgencyOf(report);
        Map<String, Object> rule = this.decisions.firstOf("routing", inputs(report, urgency)).orElse(Map.of());
        String lead = agency(String.valueOf(rule.getOrDefault("lead", "")), report).orElse(null);
        List<String> coordinators = Arrays.stream(String.valueOf(rule.getOrDefault("coordinators", "")).split(","))
            .flatMap((name) -> agency(name.strip(), report).stream())
            .filter((code) -> !code.equals(lead))
            .toList();
        return new Suggestion(lead, coordinators, urgency, String.valueOf(rule.getOrDefault("reason", "")));
    }

    /**
     * The agency's own limit for this report, inside the legal one, as a working-time
     * text without anchor.
     * @throws IllegalStateException if the table answers with something else
     */
    public String targetOf(Report report, boolean reopened) {
        Map<String, Object> inputs = inputs(report, report.urgency());
        inputs.put("agency", report.agency());
        inputs.put("reopened", reopened);
        String target = String.valueOf(this.decisions.firstOf("target", inputs).orElseThrow().get("target"));
        Limit limit = Limit.parse(target);
        if (limit.from() != null) {
            throw new IllegalStateException("A target carries no anchor of its own: " + target);
        }
        return target;
    }

    private Urgency urgencyOf(Report report) {
        return this.decisions.firstOf("urgency", inputs(report, null))
            .map((rule) -> Urgency.valueOf(String.valueOf(rule.get("urgency"))))
            .orElse(Urgency.NORMAL);
    }

    private Map<String, Object> inputs(Report report, Urgency urgency) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("category", report.category());
        inputs.put("subCategory", report.subCategory());
        inputs.put("urgentByDefault",
                this.categories.find(report.category(), report.subCategory()).map(Category::urgent).orElse(false));
        inputs.put("dangerous", report.dangerous());
        inputs.put("area", report.areaCode());
        inputs.put("urgency", (urgency != null) ? urgency.name() : null);
        return inputs;
    }

    /** Of several names, {@code A|B}, the first that this province has. */
    private Optional<String> agency(String names, Report report) {
        return Arrays.stream(names.split("\\|")).flatMap((name) -> only(name, report).stream()).findFirst();
    }

    private Optional<String> only(String name, Report report) {
        if (COMMUNE.equals(name)) {
            return this.agencies.ofArea(report.areaCode()).map(Agency::code);
        }
        String code = COMMUNE_POLICE.equals(name) ? "CA-" + report.areaCode() : name;
        return code.isEmpty() ? Optional.empty() : this.agencies.find(code).map(Agency::code);
    }

}
