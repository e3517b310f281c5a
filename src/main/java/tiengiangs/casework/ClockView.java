package tiengiangs.casework;

import java.time.Instant;
import java.util.List;

/**
 * A clock as people read it.
 *
 * @param clause clause of the regulation, or {@code house} and the like
 * @param owner name of who owes the step
 * @param state {@code on-time}, {@code soon}, {@code late}, {@code wait} or {@code met}
 * @param words such as "Còn 4 ngày làm việc"
 * @param why day by day
 */
public record ClockView(String clause, String owner, Instant due, String state, String words, List<String> why) {

}
