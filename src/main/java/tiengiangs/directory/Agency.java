package tiengiangs.directory;

import java.time.LocalDate;

/**
 * An agency that handles reports.
 *
 * @param code upper-case ASCII letters, digits and hyphens; engine groups are named after
 * it
 * @param parent code of the agency above it, or {@code null}
 * @param areaCode the area it governs, or {@code null}
 * @param validTo last day, or {@code null}
 * @param successor who took over, or {@code null}
 */
public record Agency(String code, String name, Level level, String parent, String areaCode, LocalDate validFrom,
        LocalDate validTo, String successor) {

    public Agency {
        if (!code.matches("[A-Z0-9-]{2,40}")) {
            throw new IllegalArgumentException(
                    "An agency's code has capital letters, digits and hyphens only: " + code);
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("An agency's last day cannot come before its first: " + validTo);
        }
    }

    /** Whether the agency exists on this day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
    }

    /** Where an agency stands. */
    public enum Level {

        /** The Centre that receives and publishes. */
        CENTRE,
        /** A department of the province. */
        PROVINCE,
        /** A district; none since 01/07/2025. */
        DISTRICT,
        /** A commune or ward. */
        COMMUNE,
        /** Ngành dọc: answers to a ministry. */
        VERTICAL,
        /** Đơn vị dịch vụ: electricity, water and the like. */
        UTILITY

    }

}
