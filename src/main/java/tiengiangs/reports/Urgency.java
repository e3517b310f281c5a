package tiengiangs.reports;

/**
 * How pressing the Centre judges a report: khẩn, bình thường, phức tạp.
 */
public enum Urgency {

    URGENT, NORMAL, COMPLEX

}
