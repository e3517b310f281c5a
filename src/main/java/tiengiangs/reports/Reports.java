package tiengiangs.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All reports and their histories. Whatever happens to a report is written here once, and
 * told to whoever listens in the same transaction.
 */
@Component
public class Reports {

    /** The hash of no token. */
    private static final String NOBODYS = "0".repeat(64);

    private final ReportMapper rows;

    private final Reporters reporters;

    private final ConsentMapper consents;

    private final ApplicationEventPublisher events;

    Reports(ReportMapper rows, Reporters reporters, ConsentMapper consents, ApplicationEventPublisher events) {
        this.rows = rows;
        this.reporters = reporters;
        this.consents = consents;
        this.events = events;
    }

    /**
     * Keeps a new report with its sender, what the sender allows, and the first line of
     * its history.
     */
    @Transactional
    public void add(Report report, Reporter reporter, String actor) {
        this.rows.insert(report);
        if (reporter.isKnown()) {
            this.reporters.keep(report.code(), reporter);
        }
        this.consents.insert(Consent.of(report, reporter));
        write(HistoryEntry.of(report.code(), report.submittedAt(), HistoryKind.SUBMITTED, actor)
            .to(ReportStatus.SUBMITTED));
        if (reporter.email() != null || reporter.phone() != null) {
            this.events.publishEvent(new ReachableReport(report.code(), report.submittedAt(), reporter.email() != null,
                    reporter.phone() != null));
        }
    }

    /**
     * The report with this number, if there is one.
     */
    public Optional<Report> find(ReportCode code) {
        return Optional.ofNullable(this.rows.find(code));
    }

    /**
     * The report with this number, locked until the transaction ends, so that two steps
     * on one report follow each other.
     * @throws IllegalArgumentException if there is none
     */
    @Transactional
    public Report lock(ReportCode code) {
        Report report = this.rows.lock(code);
        if (report == null) {
            throw new IllegalArgumentException("No report " + code);
        }
        return report;
    }

    /**
     * The report if it is this token's, else empty: a wrong token and an unknown number
     * look the same.
     */
    public Optional<Report> find(ReportCode code, TrackingToken token) {
        Optional<Report> known = find(code);
        // Compared in either case, so that a stranger's watch tells nothing.
        boolean fits = token.fits(known.map(Report::tokenHash).orElse(NOBODYS));
        return known.filter((report) -> fits);
    }

    /**
     * Who sent the report; empty if nothing is known. Whoever shows it to a person keeps
     * a record of that.
     */
    public Optional<Reporter> reporterOf(ReportCode code) {
        return this.reporters.find(code);
    }

    /**
     * Whether anything is known about who sent the report.
     */
    public boolean knowsReporterOf(ReportCode code) {
        return this.reporters.knows(code);
    }

    /**
     * Destroys what is known about who sent the report; the report stays.
     * @return how many identities that were: one or none
     */
    @Transactional
    public int forgetReporterOf(ReportCode code) {
        return this.reporters.forget(code);
    }

    /**
     * What the reporter has allowed and when, oldest first; the last one counts.
     */
    public List<Consent> consentsOf(ReportCode code) {
        return this.consents.find(code);
    }

    /**
     * Writes a line of history, and the new status if the entry carries one.
     */
    @Transactional
    public void record(HistoryEntry entry) {
        if (entry.status() != null) {
            this.rows.updateStatus(entry.code(), entry.status(), entry.at());
        }
        write(entry);
    }

    private void write(HistoryEntry entry) {
        this.rows.insertHistory(entry);
        this.events.publishEvent(entry);
    }

    /**
     * Goes on after waiting for the reporter; what ended the waiting has its own line of
     * history.
     */
    @Transactional
    public void goOn(ReportCode code, ReportStatus status, Instant at) {
        this.rows.updateStatus(code, status, at);
    }

    /**
     * Gives the report to a lead agency.
     */
    @Transactional
    public void assign(ReportCode code, String agency, Urgency urgency) {
        this.rows.updateAgency(code, agency, urgency);
    }

    /**
     * Points a report, and all that were merged into it before, to the one that survives.
     * @throws IllegalArgumentException if the survivor is the report itself or was merged
     * into it
     */
    @Transactional
    public void merge(ReportCode code, ReportCode survivor) {
        ReportCode root = lock(survivor).mergedInto();
        ReportCode target = (root != null) ? root : survivor;
        if (target.equals(code)) {
            throw new IllegalArgumentException("A report cannot be merged into itself: " + code);
        }
        this.rows.updateMerged(code, target);
    }

    /**
     * Takes a merged report away from its survivor.
     */
    @Transactional
    public void detach(ReportCode code) {
        this.rows.updateMerged(code, null);
    }

    /**
     * The reports that were merged into this one.
     */
    public List<Report> mergedInto(ReportCode survivor) {
        return this.rows.findMerged(survivor);
    }

    /**
     * The report's history, oldest first.
     */
    public List<HistoryEntry> historyOf(ReportCode code) {
        return this.rows.findHistory(code);
    }

}
