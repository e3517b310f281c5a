package tiengiangs.tasklist;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import tiengiangs.casework.Cases;
import tiengiangs.casework.ClockView;
import tiengiangs.casework.ClockViews;
import tiengiangs.casework.Contribution;
import tiengiangs.casework.TaskDecision;
import tiengiangs.casework.TaskDecisions;
import tiengiangs.photos.Photo;
import tiengiangs.photos.Photos;
import tiengiangs.reports.Consent;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.HistoryKind.Audience;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;

/**
 * Composes the case panel of a task from the rooms that know the case.
 */
@Component
public class CasePanels {

    private final Reports reports;

    private final Cases cases;

    private final TaskDecisions decisions;

    private final ClockViews clocks;

    private final Photos photos;

    private final ResultPhotos resultPhotos;

    private final ReporterIdentity identity;

    private final PanelWords words;

    CasePanels(Reports reports, Cases cases, TaskDecisions decisions, ClockViews clocks, Photos photos,
            ResultPhotos resultPhotos, ReporterIdentity identity, PanelWords words) {
        this.reports = reports;
        this.cases = cases;
        this.decisions = decisions;
        this.clocks = clocks;
        this.photos = photos;
        this.resultPhotos = resultPhotos;
        this.identity = identity;
        this.words = words;
    }

    /**
     * The panel of a task that the officer may see.
     */
    public CasePanel of(SeenTask task, Locale locale) {
        ReportCode code = task.code();
        Report report = this.reports.find(code).orElseThrow();
        return new CasePanel(task.id(), this.words.facts(report, wordingFor(code), absorbedBy(code), locale),
                this.clocks.allRunning(code, locale).stream().filter(CasePanels::isOwed).toList(),
                report.status().station(), this.identity.accessFor(task), shots(code),
                this.resultPhotos.areTakenFrom(task),
                this.cases.contributionsTo(code).stream().map(this::help).toList(),
                this.decisions.of(code).stream().map((decision) -> decision(decision, locale)).toList(),
                this.reports.historyOf(code).stream().map((entry) -> line(entry, locale)).toList());
    }

    /** Nobody owes the time for returning a report (R3) or for rating it. */
    private static boolean isOwed(ClockView clock) {
        return !List.of("R3", "rating").contains(clock.clause());
    }

    /**
     * Version of the words in which the reporter was asked last; {@code null} before they
     * were kept.
     */
    private String wordingFor(ReportCode code) {
        return this.reports.consentsOf(code).stream().map(Consent::wording).reduce(null, (first, last) -> last);
    }

    private List<String> absorbedBy(ReportCode code) {
        return this.reports.mergedInto(code).stream().map((merged) -> merged.code().toString()).toList();
    }

    private List<CasePanel.Shot> shots(ReportCode code) {
        List<Photo> all = this.photos.of(code.value());
        return IntStream.range(0, all.size())
            .mapToObj((index) -> new CasePanel.Shot(index + 1, all.get(index).id(), all.get(index).kind(),
                    all.get(index).published()))
            .toList();
    }

    private CasePanel.Help help(Contribution asked) {
        return new CasePanel.Help(this.words.agency(asked.agency()), asked.askedAt(), asked.givenAt(), asked.isOpen(),
                asked.text());
    }

    private CasePanel.Decision decision(TaskDecision taken, Locale locale) {
        String outcome = this.words.say("tasklist.outcome." + taken.task() + "." + taken.outcome(), locale);
        return new CasePanel.Decision(taken.at(), this.words.say("tasklist.task." + taken.task(), locale), outcome,
                this.words.officer(taken.actor()), this.words.agency(taken.agency()), taken.days(), taken.committedOn(),
                (taken.target() != null) ? taken.target().toString() : null, taken.text());
    }

    private CasePanel.Line line(HistoryEntry entry, Locale locale) {
        return new CasePanel.Line(entry.at(), this.words.say("reports.history." + entry.kind(), locale),
                this.words.officer(entry.actor()), ofAgency(entry), entry.due(), this.words.text(entry, locale),
                entry.kind().audience() == Audience.OFFICERS);
    }

    /** Whose result is published is no news; the Centre publishes it. */
    private String ofAgency(HistoryEntry entry) {
        return (entry.kind() == HistoryKind.PUBLISHED) ? null : this.words.agency(entry.agency());
    }

}
