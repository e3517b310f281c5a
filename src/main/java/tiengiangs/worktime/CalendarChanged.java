package tiengiangs.worktime;

/**
 * A day began or ceased to count; published in the transaction that changed it.
 */
public record CalendarChanged(DayOff day) {

}
