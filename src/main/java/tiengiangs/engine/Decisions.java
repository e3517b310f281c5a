package tiengiangs.engine;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/**
 * Asks the decision tables that analysts keep; always the newest version, because a rule
 * that changed tonight is meant for tomorrow's cases.
 */
@Component
public class Decisions {

    private final DecisionService decisions;

    private final ProcessEngineConfigurationImpl engine;

    Decisions(DecisionService decisions, ProcessEngineConfigurationImpl engine) {
        this.decisions = decisions;
        this.engine = engine;
    }

    /**
     * The first row of the table that fits, by output name; empty if none does.
     * @param table key of the decision
     * @param inputs values by input variable; {@code null} values are allowed
     */
    public Optional<Map<String, Object>> firstOf(String table, Map<String, Object> inputs) {
        // The house asks, not the officer whose form it is for: officers have no right to
        // a table.
        DmnDecisionTableResult rows = this.engine.getCommandExecutorTxRequired()
            .execute((Command<DmnDecisionTableResult>) (context) -> context.runWithoutAuthorization(
                    () -> this.decisions.evaluateDecisionTableByKey(table).variables(inputs).evaluate()));
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirstResult().getEntryMap());
    }

}
