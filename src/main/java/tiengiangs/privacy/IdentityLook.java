package tiengiangs.privacy;

import java.time.Instant;

import tiengiangs.reports.ReportCode;

/**
 * A person was shown who sent a report.
 *
 * @param id order of looking; 0 before it is kept
 * @param officer account of the person
 * @param reason in the person's words
 */
public record IdentityLook(long id, ReportCode reportCode, Instant at, String officer, String reason) {

}
