package tiengiangs.worktime;

import java.time.LocalDate;

/**
 * The days between which two calendars differ, both included. A promise that was counted
 * wholly before or after them is the same on both.
 */
public record ChangedDays(LocalDate first, LocalDate last) {

}
