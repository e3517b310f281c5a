package tiengiangs.casework;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import tiengiangs.reports.ReportCode;

/**
 * Every decision officers took, in order; the words of the case live here and not in the
 * engine.
 */
@Component
public class TaskDecisions {

    private final TaskDecisionMapper rows;

    TaskDecisions(TaskDecisionMapper rows) {
        this.rows = rows;
    }

    void keep(TaskDecision decision) {
        this.rows.insert(decision);
    }

    /**
     * The last decision taken with this task on this report.
     */
    public Optional<TaskDecision> latest(ReportCode code, String task) {
        return Optional.ofNullable(this.rows.findLatest(code, task));
    }

    /**
     * All decisions on this report, oldest first.
     */
    public List<TaskDecision> of(ReportCode code) {
        return this.rows.findAll(code);
    }

    /** Whether somebody has done this task. */
    boolean isTaken(String taskId) {
        return this.rows.count(taskId) > 0;
    }

    String latestOutcome(ReportCode code, String task) {
        return latest(code, task).map(TaskDecision::outcome).orElse("");
    }

}
