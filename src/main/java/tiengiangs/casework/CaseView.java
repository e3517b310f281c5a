package tiengiangs.casework;

import java.time.Instant;

import tiengiangs.engine.TaskDesk.OpenTask;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;

/**
 * A case as the form of one of its tasks sees it.
 *
 * @param actor account of the officer at the form
 */
record CaseView(Report report, CaseRow row, OpenTask task, String actor, Instant now) {

    ReportCode code() {
        return this.report.code();
    }

}
