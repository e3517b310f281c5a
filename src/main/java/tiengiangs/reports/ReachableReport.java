package tiengiangs.reports;

import java.time.Instant;

/**
 * A report has come in whose sender left an e-mail address; told in the transaction that
 * keeps it.
 */
public record ReachableReport(ReportCode code, Instant submittedAt) {

}
