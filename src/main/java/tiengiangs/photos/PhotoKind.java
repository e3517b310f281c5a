package tiengiangs.photos;

/**
 * What a photo shows.
 */
public enum PhotoKind {

    /** Sent with the report. */
    REPORT,
    /** Sent later by the reporter. */
    SUPPLEMENT,
    /** Taken by the agency before the work. */
    BEFORE,
    /** Taken by the agency after the work. */
    AFTER

}
