package tiengiangs.worktime;

/**
 * How a limit in working days is counted.
 */
public enum Counting {

    /**
     * The Civil Code's way (2015, articles 147 and 148): the first day is not counted,
     * the last one ends when the office closes.
     */
    NEXT_DAY_END_OF_DAY,

    /** A working day is 480 working minutes from the start on. */
    WORKING_MINUTES;

    static final int MINUTES_A_DAY = 480;

}
