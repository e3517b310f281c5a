package tiengiangs.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tiengiangs.casework.Cases;
import tiengiangs.casework.ClockViews;
import tiengiangs.directory.Agencies;
import tiengiangs.directory.Area;
import tiengiangs.directory.Areas;
import tiengiangs.directory.Categories;
import tiengiangs.directory.Category;
import tiengiangs.photos.Photo;
import tiengiangs.photos.PhotoKind;
import tiengiangs.photos.Photos;
import tiengiangs.publication.Publication;
import tiengiangs.publication.Publications;
import tiengiangs.ratings.Ratings;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.HistoryKind.Audience;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;
import tiengiangs.web.NotFound;

/**
 * Composes what citizens see of a report from the rooms that know it.
 */
@Component
public class Views {

    /**
     * An open report shows these to everybody; a rejected or private one looks unknown.
     */
    private static final Set<ReportStatus> HIDDEN = Set.of(ReportStatus.REJECTED, ReportStatus.WITHDRAWN,
            ReportStatus.TRANSFERRED_OUT, ReportStatus.MERGED, ReportStatus.ANSWERED_PRIVATELY);

    private static final Set<HistoryKind> MILESTONES = Set.of(HistoryKind.SUBMITTED, HistoryKind.ASSIGNED,
            HistoryKind.RESULT_SUBMITTED, HistoryKind.APPROVED, HistoryKind.PUBLISHED, HistoryKind.REOPENED);

    private static final Set<PhotoKind> SENT = Set.of(PhotoKind.REPORT, PhotoKind.SUPPLEMENT);

    private final Reports reports;

    private final Publications publications;

    private final Photos photos;

    private final ClockViews clocks;

    private final Cases cases;

    private final Ratings ratings;

    private final Agencies agencies;

    private final Areas areas;

    private final Categories categories;

    private final MessageSource messages;

    Views(Reports reports, Publications publications, Photos photos, ClockViews clocks, Cases cases, Ratings ratings,
            Agencies agencies, Areas areas, Categories categories, MessageSource messages) {
        this.reports = reports;
        this.publications = publications;
        this.photos = photos;
        this.clocks = clocks;
        this.cases = cases;
        this.ratings = ratings;
        this.agencies = agencies;
        this.areas = areas;
        this.categories = categories;
        this.messages = messages;
    }

    /**
     * The public view.
     * @throws NotFound if there is no such report, or none that everybody may know of
     */
    public PublicView publicView(String code, Locale locale) {
        Report report = ReportCode.read(code)
            .flatMap(this.reports::find)
            .filter(this::isPublic)
            .orElseThrow(() -> new NotFound("reports.unknown"));
        boolean over = report.status().isOver();
        Optional<Publication> published = over ? this.publications.find(report.code()) : Optional.empty();
        return new PublicView(report.code(), report.status(), statusOf(report, locale), categoryOf(report, locale),
                areaOf(report), agencyOf(report.agency()), rounded(report.latitude()), rounded(report.longitude()),
                report.submittedAt(), published.map(Publication::title).orElse(null),
                published.map(Publication::description).orElse(null), published.map(Publication::answer).orElse(null),
                published.map(Publication::photos).orElse(List.of()),
                this.clocks.running(report.code(), report.submittedAt(), locale).orElse(null),
                milestones(report.code(), locale));
    }

    /**
     * The view of the report's own sender.
     */
    public ReporterView reporterView(Report own, Locale locale) {
        boolean open = !own.status().isOver();
        return new ReporterView(own.code(), own.status(), statusOf(own, locale), categoryOf(own, locale), areaOf(own),
                agencyOf(own.agency()), own.submittedAt(), own.title(), own.description(), own.address(),
                photosFor(own).stream().map(Photo::id).toList(), own.mergedInto(),
                open ? this.clocks.running(own.code(), own.submittedAt(), locale).orElse(null) : null,
                own.status().station(), history(own.code(), locale), this.cases.isWaiting(own.code()),
                this.ratings.isOpen(own.code()), open && own.status() != ReportStatus.APPROVED);
    }

    /**
     * The photos that the report's own sender may see: theirs, and of the agency's those
     * that everybody may see.
     */
    public List<Photo> photosFor(Report own) {
        return this.photos.of(own.code().value())
            .stream()
            .filter((photo) -> photo.published() || SENT.contains(photo.kind()))
            .toList();
    }

    /**
     * The photos of a published result.
     */
    public List<Photo> photosFor(PublicView view) {
        return view.photos().stream().map(this.photos::find).toList();
    }

    /**
     * Whether everybody may see this report.
     */
    public boolean isPublic(ReportCode code) {
        return this.reports.find(code).filter(this::isPublic).isPresent();
    }

    private boolean isPublic(Report report) {
        return !HIDDEN.contains(report.status())
                && (!report.status().isOver() || this.publications.find(report.code()).isPresent());
    }

    /** Citizens hear of the clocks of the regulation, not of those within the house. */
    private List<PublicView.Event> history(ReportCode code, Locale locale) {
        return this.reports.historyOf(code)
            .stream()
            .filter((entry) -> isForReporter(entry) || MILESTONES.contains(entry.kind()))
            .filter((entry) -> entry.kind() != HistoryKind.OVERDUE || entry.clause().startsWith("R"))
            .map((entry) -> event(entry, isForReporter(entry) ? textOf(entry, locale) : null, locale))
            .toList();
    }

    private static boolean isForReporter(HistoryEntry entry) {
        return entry.kind().audience().compareTo(Audience.REPORTER) <= 0;
    }

    /** Everybody hears when a step was done; its words only if they are for everybody. */
    private List<PublicView.Event> milestones(ReportCode code, Locale locale) {
        return this.reports.historyOf(code)
            .stream()
            .filter((entry) -> entry.kind().audience() == Audience.PUBLIC || MILESTONES.contains(entry.kind()))
            .map((entry) -> event(entry, (entry.kind().audience() == Audience.PUBLIC) ? entry.text() : null, locale))
            .toList();
    }

    private PublicView.Event event(HistoryEntry entry, String text, Locale locale) {
        return new PublicView.Event(entry.at(), entry.kind(),
                this.messages.getMessage("reports.history." + entry.kind(), null, locale), agencyOf(entry.agency()),
                entry.due(), text);
    }

    private String textOf(HistoryEntry entry, Locale locale) {
        return (entry.kind() == HistoryKind.RATED)
                ? this.messages.getMessage("portal.rating." + entry.text(), null, locale) : entry.text();
    }

    private String statusOf(Report report, Locale locale) {
        return this.messages.getMessage("reports.status." + report.status(), null, locale);
    }

    private String categoryOf(Report report, Locale locale) {
        return this.categories.find(report.category(), report.subCategory())
            .map((Category child) -> child.name(locale))
            .orElseGet(() -> this.categories.nameOf(report.category(), locale));
    }

    private String areaOf(Report report) {
        return this.areas.find(report.areaCode()).map(Area::name).orElse(null);
    }

    private String agencyOf(String code) {
        return (code == null || "reporter".equals(code)) ? null : this.agencies.nameOf(code);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1000) / 1000.0;
    }

}
