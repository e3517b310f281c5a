package tiengiangs.reports;

import java.time.Instant;

/**
 * What a reporter allows from this time on; nothing is allowed by saying nothing.
 *
 * @param toPublish that words and photos are published with personal details removed
 * @param toBeContacted that the Centre writes or calls: the reporter left an address,
 * which is asked for and used for nothing else
 * @param toTellAgency that the agency learns who reports
 * @param wording version of the words that asked, as kept in {@code consent/}
 */
public record Consent(ReportCode reportCode, Instant at, boolean toPublish, boolean toBeContacted, boolean toTellAgency,
        String wording) {

    /**
     * The words that ask now. Other words need another version, so that each stays known.
     */
    static final String WORDING = "2026-11";

    /** What is allowed by sending a report. */
    static Consent of(Report report, Reporter reporter) {
        boolean reachable = reporter.phone() != null || reporter.email() != null;
        return new Consent(report.code(), report.submittedAt(), report.consentToPublish(), reachable,
                reporter.isKnown() && !report.hideIdentity(), WORDING);
    }

}
