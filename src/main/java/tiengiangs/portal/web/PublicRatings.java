package tiengiangs.portal.web;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tiengiangs.citizens.Citizen;
import tiengiangs.citizens.SignedIn;
import tiengiangs.portal.PublicView;
import tiengiangs.portal.Views;
import tiengiangs.ratings.CitizenRatings;
import tiengiangs.ratings.Level;
import tiengiangs.web.Limiter;
import tiengiangs.web.PageProblems;
import tiengiangs.web.Refusal;

/**
 * A signed-in citizen's verdict on a public result, from the report's page.
 */
@Controller
class PublicRatings {

    private final ReportPage page;

    private final Views views;

    private final CitizenRatings ratings;

    private final SignedIn signedIn;

    private final Limiter limiter;

    private final Explained explained;

    PublicRatings(ReportPage page, Views views, CitizenRatings ratings, SignedIn signedIn, Limiter limiter,
            Explained explained) {
        this.page = page;
        this.views = views;
        this.ratings = ratings;
        this.signedIn = signedIn;
        this.limiter = limiter;
        this.explained = explained;
    }

    /** Somebody reloads a page that came back from the form. */
    @GetMapping("/phan-anh/{code}/danh-gia")
    String reload(@PathVariable String code, Locale locale) {
        return "redirect:/phan-anh/" + this.views.publicView(code, locale).code().value();
    }

    @PostMapping("/phan-anh/{code}/danh-gia")
    String rate(@PathVariable String code, @RequestParam(required = false) Level level,
            @RequestParam(defaultValue = "") String comment, HttpServletRequest request, HttpServletResponse response,
            Model model, Locale locale) {
        PublicView view = this.views.publicView(code, locale);
        Optional<Citizen> citizen = this.signedIn.acting(request);
        if (citizen.isEmpty()) {
            return "redirect:/toi?phan-anh=" + view.code().value();
        }
        try {
            this.limiter.take(Limiter.Purpose.MESSAGE, request);
            this.ratings.rate(view.code(), citizen.get(), level, comment);
            return "redirect:/phan-anh/" + view.code().value() + "?xong#rate";
        }
        catch (Refusal ex) {
            PageProblems.mark(response, ex);
            model.addAttribute("problems", this.explained.of(ex, locale));
            model.addAttribute("typedComment", comment);
            model.addAttribute("typedLevel", level);
            return this.page.show(view, request, response, model);
        }
    }

}
