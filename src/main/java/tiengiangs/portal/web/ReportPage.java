package tiengiangs.portal.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tiengiangs.citizens.Citizen;
import tiengiangs.citizens.SignedIn;
import tiengiangs.portal.Pictures;
import tiengiangs.portal.PublicView;
import tiengiangs.portal.Views;
import tiengiangs.portal.Ways;
import tiengiangs.ratings.CitizenRatings;
import tiengiangs.reports.HistoryKind.Audience;

/**
 * Lays a report's public page out, for whoever shows it.
 */
@Component
class ReportPage {

    private final Views views;

    private final Ways ways;

    private final CitizenRatings ratings;

    private final SignedIn signedIn;

    ReportPage(Views views, Ways ways, CitizenRatings ratings, SignedIn signedIn) {
        this.views = views;
        this.ways = ways;
        this.ratings = ratings;
        this.signedIn = signedIn;
    }

    /**
     * The page of this report as it stands now.
     * @return name of its template
     */
    String show(PublicView view, HttpServletRequest request, HttpServletResponse response, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("pictures", Pictures.of(this.views.photosFor(view)));
        model.addAttribute("way", this.ways.of(view.code(), Audience.PUBLIC).orElse(null));
        if (view.title() != null) {
            SignedIn.letFormsSayWhereTheyComeFrom(response);
            Citizen citizen = this.signedIn.of(request).orElse(null);
            model.addAttribute("verdicts", List.copyOf(this.ratings.of(view.code()).values()));
            model.addAttribute("citizen", citizen);
            model.addAttribute("rated", citizen != null && this.ratings.hasRated(view.code(), citizen));
        }
        return "portal/report";
    }

}
