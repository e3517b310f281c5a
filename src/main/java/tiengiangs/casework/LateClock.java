package tiengiangs.casework;

import java.time.Instant;

import tiengiangs.reports.ReportCode;

/**
 * A clock of the regulation that has passed its due time and still runs, as people read
 * it.
 *
 * @param clause {@code R1}, {@code R2}, {@code R4} or {@code R5}
 * @param owner name of the agency that owes the step
 * @param words such as "Quá hạn 3 giờ làm việc"
 */
public record LateClock(ReportCode code, String clause, String owner, Instant due, String words) {

}
