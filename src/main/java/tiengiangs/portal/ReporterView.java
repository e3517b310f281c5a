package tiengiangs.portal;

import java.time.Instant;
import java.util.List;

import tiengiangs.reports.ReportCode;
import tiengiangs.casework.ClockView;
import tiengiangs.reports.ReportStatus;

/**
 * A report as its sender sees it: everything they said, where it is, whose turn it is,
 * until when and why.
 *
 * @param mergedInto number of the report into which it was merged, or {@code null}
 * @param canRate whether the sender may rate now
 * @param isAsked whether a question waits for an answer
 * @param canWithdraw whether it can still be withdrawn
 */
public record ReporterView(ReportCode code, ReportStatus status, String statusName, String category, String area,
        String agency, Instant submittedAt, String title, String description, String address, List<String> photos,
        ReportCode mergedInto, ClockView clock, int station, List<PublicView.Event> timeline, boolean isAsked,
        boolean canRate, boolean canWithdraw) {

}
