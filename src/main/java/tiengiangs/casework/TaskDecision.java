package tiengiangs.casework;

import java.time.Instant;
import java.time.LocalDate;

import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Urgency;

/**
 * What an officer decided with the form of a task. Parts that the outcome does not need
 * are {@code null}.
 *
 * @param taskId the task instance it completed
 * @param task id of the diagram's element
 * @param outcome the way the process takes
 * @param actor the officer's account
 * @param agency the agency chosen or speaking
 * @param urgency as judged
 * @param reason code of the reason chosen
 * @param text the officer's words
 * @param days working days asked for or granted
 * @param committedOn the date promised to the citizen
 * @param target the report into which this one is merged
 */
public record TaskDecision(ReportCode reportCode, String taskId, String task, String outcome, String actor, Instant at,
        String agency, Urgency urgency, String reason, String text, Integer days, LocalDate committedOn,
        ReportCode target) {

    /** A decision without particulars; they are added. */
    static TaskDecision of(CaseView view, String outcome) {
        return new TaskDecision(view.code(), view.task().id(), view.task().key(), outcome, view.actor(), view.now(),
                null, null, null, null, null, null, null);
    }

    TaskDecision text(String words) {
        return new TaskDecision(this.reportCode, this.taskId, this.task, this.outcome, this.actor, this.at, this.agency,
                this.urgency, this.reason, words, this.days, this.committedOn, this.target);
    }

    TaskDecision agency(String chosen, Urgency judged) {
        return new TaskDecision(this.reportCode, this.taskId, this.task, this.outcome, this.actor, this.at, chosen,
                judged, this.reason, this.text, this.days, this.committedOn, this.target);
    }

    TaskDecision reason(String chosen) {
        return new TaskDecision(this.reportCode, this.taskId, this.task, this.outcome, this.actor, this.at, this.agency,
                this.urgency, chosen, this.text, this.days, this.committedOn, this.target);
    }

    TaskDecision days(Integer number) {
        return new TaskDecision(this.reportCode, this.taskId, this.task, this.outcome, this.actor, this.at, this.agency,
                this.urgency, this.reason, this.text, number, this.committedOn, this.target);
    }

    TaskDecision committedOn(LocalDate date) {
        return new TaskDecision(this.reportCode, this.taskId, this.task, this.outcome, this.actor, this.at, this.agency,
                this.urgency, this.reason, this.text, this.days, date, this.target);
    }

    TaskDecision target(ReportCode survivor) {
        return new TaskDecision(this.reportCode, this.taskId, this.task, this.outcome, this.actor, this.at, this.agency,
                this.urgency, this.reason, this.text, this.days, this.committedOn, survivor);
    }

}
