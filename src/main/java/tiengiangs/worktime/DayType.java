package tiengiangs.worktime;

/**
 * Why a day differs from the week's pattern.
 */
public enum DayType {

    /** Nghỉ lễ. */
    HOLIDAY,
    /** Nghỉ bù. */
    COMPENSATORY,
    /** Nghỉ hoán đổi. */
    SWAP_OFF,
    /** Làm bù: a day of the weekend on which offices work. */
    SWAP_WORK;

    /** Whether offices work on such a day. */
    public boolean isWorking() {
        return this == SWAP_WORK;
    }

}
