package tiengiangs.worktime;

/**
 * The room that knows which agencies there are. An agency has the province's calendar
 * until it keeps hours or days of its own, so a mistyped code would count silently.
 */
public interface KnownAgencies {

    /** Whether an agency has or had this code. */
    boolean isKnown(String agency);

}
