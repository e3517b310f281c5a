package tiengiangs.ratings;

/**
 * Exactly the three levels of the regulation (R6).
 */
public enum Level {

    /** Hài lòng. */
    SATISFIED,
    /** Chấp nhận được. */
    ACCEPTABLE,
    /** Không hài lòng. */
    DISSATISFIED

}
