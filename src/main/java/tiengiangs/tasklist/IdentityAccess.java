package tiengiangs.tasklist;

/**
 * Whether the officer at a task may learn who sent the report.
 */
public enum IdentityAccess {

    /** Behind a reason that is written down. */
    OPEN,
    /** Would be, but the reporter hides from the agency. */
    HIDDEN,
    /** Would be, but nothing is known. */
    UNKNOWN,
    /** It is none of this officer's business. */
    CLOSED

}
