package tiengiangs.engine;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/**
 * Asks the decision tables that analysts keep; always the newest version, because a rule
 * that changed tonight is meant for tomorrow's cases.
 */
@Component
public class Decisions {

    private final DecisionService decisions;

    Decisions(DecisionService decisions) {
        this.decisions = decisions;
    }

    /**
     * The first row of the table that fits, by output name; empty if none does.
     * @param table key of the decision
     * @param inputs values by input variable; {@code null} values are allowed
     */
    public Optional<Map<String, Object>> firstOf(String table, Map<String, Object> inputs) {
        DmnDecisionTableResult rows = this.decisions.evaluateDecisionTableByKey(table).variables(inputs).evaluate();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirstResult().getEntryMap());
    }

}
