package tiengiangs.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.springframework.stereotype.Component;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.Reports;

/**
 * Giải trình chậm trễ: what has been done, what is missing, and the date promised; the
 * public reads it.
 */
@Component
class ExplainDelayForm implements TaskForm {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Reports reports;

    private final TaskDecisions decisions;

    ExplainDelayForm(Reports reports, TaskDecisions decisions) {
        this.reports = reports;
        this.decisions = decisions;
    }

    @Override
    public String task() {
        return ReportProcess.EXPLAIN_DELAY;
    }

    @Override
    public Map<String, Object> open(CaseView view) {
        return Map.of();
    }

    @Override
    public Map<String, Object> accept(Answers answers, CaseView view) {
        String note = answers.text("note");
        LocalDate committed = answers.date("committedOn", LocalDate.ofInstant(view.now(), ZONE));
        answers.check();
        this.decisions.keep(TaskDecision.of(view, "explained").text(note).committedOn(committed));
        this.reports.record(HistoryEntry.of(view.code(), view.now(), HistoryKind.DELAY_EXPLAINED, view.actor())
            .agency(view.report().agency())
            .clock("R2", committed.atTime(17, 0).atZone(ZONE).toInstant())
            .text(note));
        return Map.of();
    }

}
