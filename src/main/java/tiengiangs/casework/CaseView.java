package tiengiangs.casework;

import java.time.Instant;

import tiengiangs.engine.TaskDesk.OpenTask;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;

/**
 * A case as the form of one of its tasks sees it.
 */
record CaseView(Report report, CaseRow row, OpenTask task, Instant now) {

    /** Account of the officer at work. */
    String actor() {
        return this.task.officer();
    }

    ReportCode code() {
        return this.report.code();
    }

}
