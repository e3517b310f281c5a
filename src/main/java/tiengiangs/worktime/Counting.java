package tiengiangs.worktime;

/**
 * How a working day is counted.
 */
public enum Counting {

    /**
     * The day of the start is not counted and the last one ends at closing time (Civil
     * Code 2015, articles 147 and 148).
     */
    CIVIL_CODE,
    /** One working day is 480 working minutes. */
    WORKING_MINUTES

}
