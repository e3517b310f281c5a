package tiengiangs.portal.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tiengiangs.photos.Photo;
import tiengiangs.portal.Pictures;
import tiengiangs.portal.PublicView;
import tiengiangs.portal.ReporterView;
import tiengiangs.portal.Views;
import tiengiangs.portal.Ways;
import tiengiangs.portal.web.FollowController.Link;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.HistoryKind.Audience;
import tiengiangs.reports.Report;
import tiengiangs.reports.Reports;

/**
 * Lays the reporter's own page out, for whoever shows it.
 */
@Component
class FollowPage {

    private static final Set<HistoryKind> ANSWERS = Set.of(HistoryKind.PUBLISHED, HistoryKind.ANSWERED_PRIVATELY);

    private static final Set<HistoryKind> REFUSALS = Set.of(HistoryKind.REJECTED, HistoryKind.TRANSFERRED);

    private final Views views;

    private final Ways ways;

    private final Reports reports;

    FollowPage(Views views, Ways ways, Reports reports) {
        this.views = views;
        this.ways = ways;
        this.reports = reports;
    }

    /**
     * The page behind this link as it stands now.
     * @return name of its template
     */
    String show(Link link, Model model, Locale locale) {
        Report own = link.find(this.reports);
        ReporterView view = this.views.reporterView(own, locale);
        List<Photo> photos = this.views.photosFor(own);
        model.addAttribute("view", view);
        model.addAttribute("link", link.path());
        model.addAttribute("way", this.ways.of(own.code(), Audience.REPORTER).orElse(null));
        boolean over = view.status().isOver();
        model.addAttribute("result", over ? lastOf(view, ANSWERS) : null);
        model.addAttribute("refused", over ? lastOf(view, REFUSALS) : null);
        model.addAttribute("question", view.isAsked() ? lastOf(view, Set.of(HistoryKind.ASKED)) : null);
        model.addAttribute("pictures", Pictures.of(photos));
        model.addAttribute("survivor",
                (own.mergedInto() != null && this.views.isPublic(own.mergedInto())) ? own.mergedInto() : null);
        return "portal/follow";
    }

    private static PublicView.Event lastOf(ReporterView view, Set<HistoryKind> kinds) {
        return view.timeline()
            .stream()
            .filter((event) -> kinds.contains(event.kind()))
            .reduce((earlier, later) -> later)
            .orElse(null);
    }

}
