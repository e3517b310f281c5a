package tiengiangs.reports;

import java.time.Instant;

/**
 * A report has come in whose sender left an e-mail address or a telephone number; told in
 * the transaction that keeps it.
 */
public record ReachableReport(ReportCode code, Instant submittedAt, boolean byMail, boolean byPhone) {

}
