package tiengiangs.worktime;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What one day contributed.
 *
 * @param kind how it was counted
 * @param from first counted instant of the day, or {@code null}
 * @param to last counted instant of the day, or {@code null}
 * @param minutes working minutes counted
 * @param number which working day it is, 0 if hours were counted
 * @param reason name of the holiday or swap, or {@code null}
 */
public record Step(LocalDate date, Kind kind, Instant from, Instant to, long minutes, int number, String reason) {

    /** How a day was counted. */
    public enum Kind {

        /** The day of the start, which is not counted in days. */
        START,
        /** Minutes of its sessions were counted. */
        MINUTES,
        /** It counted as a whole working day. */
        DAY,
        /** A weekend. */
        WEEKEND,
        /** A holiday, a compensatory day or a swapped day off. */
        OFF

    }

    static Step off(WorkDay day) {
        String reason = (day.different() != null) ? day.different().name() : null;
        return new Step(day.date(), (reason != null) ? Kind.OFF : Kind.WEEKEND, null, null, 0, 0, reason);
    }

    static Step counted(WorkDay day, int number) {
        return new Step(day.date(), Kind.DAY, null, null, 0, number,
                (day.different() != null) ? day.different().name() : null);
    }

}
