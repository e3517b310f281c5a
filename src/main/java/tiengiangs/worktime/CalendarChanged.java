package tiengiangs.worktime;

import java.time.Instant;

/**
 * A day began or ceased to count. Published in the transaction that changes it, in which
 * {@link WorkingTime} counts on the new calendar already; other transactions do so once
 * it is committed, other nodes within a second.
 *
 * @param day the day as it is now, or was before it was removed
 * @param counts whether it counts from now on
 * @param person who confirmed or removed it
 */
public record CalendarChanged(DayOff day, boolean counts, String person, Instant at) {

}
