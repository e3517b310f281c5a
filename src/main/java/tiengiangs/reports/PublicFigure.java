package tiengiangs.reports;

/**
 * The three figures that the regulation publishes (R7); every report counts in exactly
 * one.
 */
public enum PublicFigure {

    /** Đã xử lý. */
    RESOLVED,
    /** Đang xử lý. */
    OPEN,
    /** Hủy tiếp nhận, with withdrawn and transferred reports as classes of their own. */
    REJECTED

}
