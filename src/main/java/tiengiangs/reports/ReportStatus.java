package tiengiangs.reports;

/**
 * Where a report is, in the words of the glossary; each rolls up to one of the three
 * public figures. A merged report has no figure of its own: it follows the one it was
 * merged into.
 */
public enum ReportStatus {

    /** Chờ tiếp nhận. */
    SUBMITTED(PublicFigure.OPEN),
    /** Chờ người gửi bổ sung thông tin. */
    NEED_INFO(PublicFigure.OPEN),
    /** Đã phân phối, chờ cơ quan nhận. */
    ASSIGNED(PublicFigure.OPEN),
    /** Đang xử lý: a person of the agency has taken it. */
    IN_PROGRESS(PublicFigure.OPEN),
    /** Chuyển trả Trung tâm. */
    RETURNED(PublicFigure.OPEN),
    /** Chờ phê duyệt kết quả. */
    RESULT_SUBMITTED(PublicFigure.OPEN),
    /** Yêu cầu làm lại kết quả. */
    RESULT_SENT_BACK(PublicFigure.OPEN),
    /** Đã phê duyệt, chờ công khai. */
    APPROVED(PublicFigure.OPEN),
    /** Đã công khai kết quả. */
    PUBLISHED(PublicFigure.RESOLVED),
    /** Đã trả lời riêng; counted, never listed. */
    ANSWERED_PRIVATELY(PublicFigure.RESOLVED),
    /** Xử lý lại after a dissatisfied rating. */
    REOPENED(PublicFigure.OPEN),
    /** Đã đóng: the rating window is over. */
    CLOSED(PublicFigure.RESOLVED),
    /** Hủy tiếp nhận. */
    REJECTED(PublicFigure.REJECTED),
    /** Người gửi rút. */
    WITHDRAWN(PublicFigure.REJECTED),
    /** Chuyển kênh khác. */
    TRANSFERRED_OUT(PublicFigure.REJECTED),
    /** Đã gộp vào phản ánh khác. */
    MERGED(null);

    private final PublicFigure figure;

    ReportStatus(PublicFigure figure) {
        this.figure = figure;
    }

    /**
     * The public figure in which a report in this status counts; {@code null} for
     * {@link #MERGED}, which follows its survivor.
     */
    public PublicFigure figure() {
        return this.figure;
    }

    /**
     * Which of the five stations of its way a report in this status is at, counted from
     * one: reception, handling, approval, publication, rating; 6 when all are done, 0
     * when it has left the way.
     */
    public int station() {
        return switch (this) {
            case SUBMITTED -> 1;
            case NEED_INFO, ASSIGNED, IN_PROGRESS, RETURNED, RESULT_SENT_BACK, REOPENED -> 2;
            case RESULT_SUBMITTED -> 3;
            case APPROVED -> 4;
            case PUBLISHED, ANSWERED_PRIVATELY -> 5;
            case CLOSED -> 6;
            case REJECTED, WITHDRAWN, TRANSFERRED_OUT, MERGED -> 0;
        };
    }

    /**
     * Whether nobody has anything left to do.
     */
    public boolean isOver() {
        return this.figure != PublicFigure.OPEN;
    }

}
