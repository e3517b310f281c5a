package tiengiangs.statistics;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * The public figures of the regulation (R7).
 */
@Component
public class Statistics {

    private final StatisticsMapper rows;

    Statistics(StatisticsMapper rows) {
        this.rows = rows;
    }

    /**
     * All reports received in a period, as of an instant.
     * @param from first instant
     * @param to first instant after the period
     */
    public Figures of(Instant from, Instant to, Instant asOf) {
        return this.rows.figures(from, to, asOf, "all")
            .stream()
            .findFirst()
            .orElse(new Figures(null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    /**
     * The same, one line a channel, agency, category or area, most received first.
     */
    public List<Figures> by(Dimension dimension, Instant from, Instant to, Instant asOf) {
        return this.rows.figures(from, to, asOf, dimension.name().toLowerCase());
    }

    /**
     * What citizens other than the reporters think of the results of the reports received
     * in a period; never part of the reporters' satisfaction.
     */
    public CitizenVerdicts verdicts(Instant from, Instant to, Instant asOf) {
        return this.rows.verdicts(from, to, asOf);
    }

    /** What the figures can be told apart by. */
    public enum Dimension {

        CHANNEL, AGENCY, CATEGORY, AREA

    }

}
