package tiengiangs.privacy;

/**
 * A kind of data that is kept for a time of its own after its case is over.
 */
public enum DataClass {

    /** Who sent the report. */
    IDENTITY,
    /** Photos that were never published. */
    PHOTOS

}
