package tiengiangs.privacy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reporter;
import tiengiangs.reports.Reports;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.Texts;

/**
 * Shows a person who sent a report, and never without a line that says so. Whether the
 * person may know is for the door to say.
 */
@Component
public class Identities {

    private static final int SHORTEST_REASON = 10;

    private static final int LONGEST_REASON = 300;

    private final Reports reports;

    private final IdentityLookMapper rows;

    private final Clock clock;

    Identities(Reports reports, IdentityLookMapper rows, Clock clock) {
        this.reports = reports;
        this.rows = rows;
        this.clock = clock;
    }

    /** Whether the reporter has left anything that could be shown. */
    public boolean isKnown(ReportCode code) {
        return this.reports.knowsReporterOf(code);
    }

    /**
     * Who sent the report; the look is kept with it or nothing is shown. Empty if nothing
     * is known.
     * @param officer account of the person to whom it is shown
     * @throws InvalidInput if the reason is missing or says too little or too much
     */
    @Transactional
    public Optional<Reporter> look(ReportCode code, String officer, String reason) {
        String why = Texts.clean("reason", reason).strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw InvalidInput.of("reason", "privacy.look.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        this.rows.insert(new IdentityLook(0, code, this.clock.instant(), officer, why));
        return this.reports.reporterOf(code);
    }

    /**
     * What was looked at, the latest first.
     * @param before only those with a smaller id
     */
    public List<IdentityLook> looks(long before, int most) {
        return this.rows.findBefore(before, most);
    }

    /** Who has looked at the identity behind one report, the latest first. */
    public List<IdentityLook> looksAt(ReportCode code) {
        return this.rows.findOf(code);
    }

}
