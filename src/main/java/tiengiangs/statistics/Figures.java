package tiengiangs.statistics;

/**
 * The figures of the reports received in a period, as of an instant. Resolved, open and
 * rejected always add up to received.
 *
 * @param key what they are of: a channel, an agency, a category, an area; {@code null}
 * for all
 * @param rejected hủy tiếp nhận, including withdrawn and transferred
 * @param onTime handled within the limit (R2)
 * @param overdue handled late, or not yet handled though the limit has passed
 */
public record Figures(String key, long received, long resolved, long open, long rejected, long withdrawn,
        long transferred, long onTime, long overdue, long satisfied, long acceptable, long dissatisfied) {

}
