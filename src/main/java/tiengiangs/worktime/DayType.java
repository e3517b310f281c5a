package tiengiangs.worktime;

/**
 * Why a day differs from its weekday's rule.
 */
public enum DayType {

    /** Nghỉ lễ, tết (Labour Code 2019, article 112). */
    HOLIDAY,

    /** Nghỉ bù: a holiday fell on a rest day (article 111, clause 3). */
    COMPENSATORY,

    /** Nghỉ hoán đổi: off now, made up on another day. */
    SWAP_OFF,

    /** Làm bù: a rest day on which the offices work. */
    SWAP_WORK;

    /** Whether the offices work on such a day. */
    public boolean isWorking() {
        return this == SWAP_WORK;
    }

}
