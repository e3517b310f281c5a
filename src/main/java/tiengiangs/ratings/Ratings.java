package tiengiangs.ratings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.casework.Cases;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;
import tiengiangs.web.Conflict;

/**
 * Reporters' verdicts. Each reporter rates a result once, the reporters of merged reports
 * too, within thirty days; a dissatisfied one brings the case before a leader of the
 * Centre.
 */
@Component
public class Ratings {

    private static final Duration WINDOW = Duration.ofDays(30);

    /** The statuses with which a result comes; the window runs from there. */
    private static final Set<ReportStatus> RESULTS = Set.of(ReportStatus.PUBLISHED, ReportStatus.ANSWERED_PRIVATELY);

    /** A review closes a case before the window of its other reporters is over. */
    private static final Set<ReportStatus> RATED = Set.of(ReportStatus.PUBLISHED, ReportStatus.ANSWERED_PRIVATELY,
            ReportStatus.CLOSED);

    private final RatingMapper rows;

    private final Reports reports;

    private final Cases cases;

    private final Clock clock;

    Ratings(RatingMapper rows, Reports reports, Cases cases, Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Keeps the verdict of this report's sender on its result, or on that of the report
     * into which it was merged.
     * @throws Conflict if there is no result to rate, it was rated before, or the window
     * is over
     */
    @Transactional
    public void rate(ReportCode code, Level level, String remark) {
        String words = Verdicts.check(level, remark);
        Report report = this.reports.find(code).orElseThrow();
        Report judged = this.reports.lock((report.mergedInto() != null) ? report.mergedInto() : code);
        Instant now = this.clock.instant();
        requireRatable(judged, now);
        int round = round(judged.code());
        if (this.rows.count(code, round) > 0) {
            throw new Conflict("ratings.conflict.before");
        }
        this.rows.insert(code, new Rating(round, level, words, now));
        this.reports.record(HistoryEntry.of(code, now, HistoryKind.RATED, HistoryEntry.REPORTER).text(level.name()));
        if (level == Level.DISSATISFIED) {
            this.cases.dissatisfied(judged.code());
        }
    }

    /**
     * Whether this report's sender may rate now.
     */
    public boolean isOpen(ReportCode code) {
        Report report = this.reports.find(code).orElseThrow();
        Report judged = (report.mergedInto() != null) ? this.reports.find(report.mergedInto()).orElseThrow() : report;
        return RATED.contains(judged.status()) && isWithinWindow(judged.code(), this.clock.instant())
                && this.rows.count(code, round(judged.code())) == 0;
    }

    /**
     * The verdicts of this report's sender, the last one first.
     */
    public List<Rating> of(ReportCode code) {
        return this.rows.find(code);
    }

    private void requireRatable(Report judged, Instant now) {
        if (!RATED.contains(judged.status())) {
            throw new Conflict("ratings.conflict.noResult");
        }
        if (!isWithinWindow(judged.code(), now)) {
            throw new Conflict("ratings.conflict.over");
        }
    }

    private boolean isWithinWindow(ReportCode code, Instant now) {
        return this.reports.historyOf(code)
            .stream()
            .filter((entry) -> entry.status() != null && RESULTS.contains(entry.status()))
            .reduce((earlier, later) -> later)
            .filter((entry) -> !now.isAfter(entry.at().plus(WINDOW)))
            .isPresent();
    }

    private int round(ReportCode code) {
        return 1 + (int) this.reports.historyOf(code)
            .stream()
            .filter((entry) -> entry.kind() == HistoryKind.REOPENED)
            .count();
    }

}
