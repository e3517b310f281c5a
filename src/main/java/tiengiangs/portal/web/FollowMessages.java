package tiengiangs.portal.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tiengiangs.casework.Cases;
import tiengiangs.portal.web.FollowController.Link;
import tiengiangs.ratings.Level;
import tiengiangs.ratings.Ratings;
import tiengiangs.reports.Report;
import tiengiangs.reports.Reports;
import tiengiangs.web.Limiter;
import tiengiangs.web.PageProblems;
import tiengiangs.web.Refusal;

/**
 * What reporters do on their own page. If it is refused, the page comes back with the
 * reason and with what was typed.
 */
@Controller
class FollowMessages {

    private final FollowPage page;

    private final Reports reports;

    private final Cases cases;

    private final Ratings ratings;

    private final Limiter limiter;

    private final FormPhotos staging;

    private final Explained explained;

    FollowMessages(FollowPage page, Reports reports, Cases cases, Ratings ratings, Limiter limiter, FormPhotos staging,
            Explained explained) {
        this.page = page;
        this.reports = reports;
        this.cases = cases;
        this.ratings = ratings;
        this.limiter = limiter;
        this.staging = staging;
        this.explained = explained;
    }

    @PostMapping("/theo-doi/{code}/{token}/bo-sung")
    String supplement(@PathVariable String code, @PathVariable String token,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "photos", required = false) List<MultipartFile> files,
            @RequestParam(name = "staged", defaultValue = "") List<String> staged, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) throws IOException {
        Link link = new Link(code, token);
        this.limiter.countMisses(Limiter.Purpose.LOOK_UP, request, () -> link.find(this.reports));
        FormPhotos.Tray tray = this.staging.stage(staged, files, request);
        model.addAttribute("typed", text);
        model.addAttribute("staged", this.staging.stillFree(tray.kept()));
        if (!tray.refused().isEmpty()) {
            PageProblems.mark(response, tray.refused().get(0).reason());
            model.addAttribute("problems", this.explained.of(tray.refused(), locale));
            return this.page.show(link, model, locale);
        }
        return attempt(link, "bo-sung", request, response, model, locale,
                (own) -> this.cases.supplement(own.code(), ReportViewController.words(text), tray.kept()));
    }

    @PostMapping("/theo-doi/{code}/{token}/rut")
    String withdraw(@PathVariable String code, @PathVariable String token, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) {
        return attempt(new Link(code, token), "rut", request, response, model, locale,
                (own) -> this.cases.withdraw(own.code()));
    }

    @PostMapping("/theo-doi/{code}/{token}/danh-gia")
    String rate(@PathVariable String code, @PathVariable String token, @RequestParam(required = false) Level level,
            @RequestParam(defaultValue = "") String comment, HttpServletRequest request, HttpServletResponse response,
            Model model, Locale locale) {
        model.addAttribute("typedComment", comment);
        model.addAttribute("typedLevel", level);
        return attempt(new Link(code, token), "danh-gia", request, response, model, locale,
                (own) -> this.ratings.rate(own.code(), level, comment));
    }

    private String attempt(Link link, String what, HttpServletRequest request, HttpServletResponse response,
            Model model, Locale locale, Consumer<Report> deed) {
        Report own = this.limiter.countMisses(Limiter.Purpose.LOOK_UP, request, () -> link.find(this.reports));
        try {
            this.limiter.take(Limiter.Purpose.MESSAGE, request);
            deed.accept(own);
            return "redirect:" + link.path() + "?xong=" + what;
        }
        catch (Refusal ex) {
            PageProblems.mark(response, ex);
            model.addAttribute("problems", this.explained.of(ex, locale));
            return this.page.show(link, model, locale);
        }
    }

}
