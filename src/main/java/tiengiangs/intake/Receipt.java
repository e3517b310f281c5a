package tiengiangs.intake;

import java.time.Instant;

import tiengiangs.reports.ReportCode;
import tiengiangs.reports.TrackingToken;

/**
 * What the sender gets: the report's number, the secret with which to follow it, and by
 * when the Centre will have received it (R1).
 */
public record Receipt(ReportCode code, TrackingToken token, Instant submittedAt, Instant receiveBy) {

}
