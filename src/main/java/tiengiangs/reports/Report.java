package tiengiangs.reports;

import java.time.Instant;

/**
 * A report as it stands: the reporter's own words and place, and where it is now. The
 * reporter's identity is elsewhere ({@link Reporter}).
 *
 * @param code its number
 * @param status where it is
 * @param category code of the category
 * @param subCategory code of the sub-category, or {@code null}
 * @param title one line, or {@code null}
 * @param description the reporter's words
 * @param latitude WGS 84 degrees
 * @param longitude WGS 84 degrees
 * @param address as the reporter wrote it, or {@code null}
 * @param areaCode code of the commune, or {@code null} when it is not known
 * @param occurredAt when it happened, or {@code null}
 * @param dangerous whether the reporter sees danger
 * @param hideIdentity whether the agency must not learn who reports
 * @param consentToPublish whether text and photos may be published
 * @param submittedAt when the facts were committed; R1 counts from here
 * @param agency code of the lead agency, or {@code null} before assignment
 * @param urgency as judged, {@code NORMAL} before reception
 * @param mergedInto the survivor, or {@code null}
 * @param tokenHash hash of the tracking token
 */
public record Report(ReportCode code, ReportStatus status, Channel channel, ReportKind kind, ReporterKind reporterKind,
        String category, String subCategory, String title, String description, double latitude, double longitude,
        String address, String areaCode, Instant occurredAt, boolean dangerous, boolean hideIdentity,
        boolean consentToPublish, Instant submittedAt, String agency, Urgency urgency, ReportCode mergedInto,
        String tokenHash) {

    /**
     * The title, or the beginning of the description where the reporter gave none.
     */
    public String heading() {
        if (this.title != null && !this.title.isBlank()) {
            return this.title;
        }
        String line = this.description.strip().split("\\R", 2)[0];
        return (line.length() <= 80) ? line : line.substring(0, line.lastIndexOf(' ', 79) + 1).strip() + "…";
    }

}
