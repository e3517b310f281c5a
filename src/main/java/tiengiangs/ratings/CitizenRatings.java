package tiengiangs.ratings;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.citizens.Citizen;
import tiengiangs.citizens.CitizenDeleted;
import tiengiangs.publication.Publications;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reporter;
import tiengiangs.reports.Reports;
import tiengiangs.web.Conflict;
import tiengiangs.web.NotFound;

/**
 * What citizens think of a published result: one verdict a person and case, for as long
 * as the result is public. Kept apart from the reporters' verdicts in every way: it moves
 * no case and counts in no figure of theirs.
 */
@Component
public class CitizenRatings {

    private final CitizenRatingMapper rows;

    private final Reports reports;

    private final Publications publications;

    private final Clock clock;

    CitizenRatings(CitizenRatingMapper rows, Reports reports, Publications publications, Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.publications = publications;
        this.clock = clock;
    }

    /**
     * Keeps a citizen's verdict.
     * @throws NotFound if no result of this report is public
     * @throws Conflict if this person has rated it before, or has sent the report and so
     * rates it by the link
     */
    @Transactional
    public void rate(ReportCode code, Citizen citizen, Level level, String remark) {
        String words = Verdicts.check(level, remark);
        if (this.publications.find(code).isEmpty()) {
            throw new NotFound("reports.unknown");
        }
        if (this.reports.reporterOf(code).map(Reporter::email).filter(citizen.email()::equalsIgnoreCase).isPresent()) {
            throw new Conflict("ratings.conflict.own");
        }
        if (hasRated(code, citizen)) {
            throw new Conflict("ratings.conflict.before");
        }
        try {
            this.rows.insert(code, citizen.id(), level, words, this.clock.instant());
        }
        catch (DuplicateKeyException ex) {
            // The same person has sent it twice in this very moment.
            throw new Conflict("ratings.conflict.before");
        }
    }

    /**
     * Whether this citizen has rated this result.
     */
    public boolean hasRated(ReportCode code, Citizen citizen) {
        return this.rows.count(code, citizen.id()) > 0;
    }

    /**
     * How many citizens chose each level, the best first; none is left out.
     */
    public Map<Level, Integer> of(ReportCode code) {
        Map<Level, Integer> counts = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            counts.put(level, 0);
        }
        this.rows.findLevels(code).forEach((level) -> counts.merge(level, 1, Integer::sum));
        return counts;
    }

    /** Verdicts go with the person. */
    @EventListener
    public void deleted(CitizenDeleted citizen) {
        this.rows.deleteOf(citizen.id());
    }

}
