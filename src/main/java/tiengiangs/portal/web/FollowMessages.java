package tiengiangs.portal.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tiengiangs.casework.Cases;
import tiengiangs.portal.Views;
import tiengiangs.portal.web.FollowController.Link;
import tiengiangs.ratings.Level;
import tiengiangs.ratings.Ratings;
import tiengiangs.reports.Report;
import tiengiangs.reports.Reports;
import tiengiangs.web.Forms;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.Limiter;
import tiengiangs.web.PageProblems;
import tiengiangs.web.Refusal;

/**
 * What reporters do on their own page. If it is refused, the page comes back with the
 * reason and with what was typed.
 */
@Controller
class FollowMessages {

    private final Views views;

    private final Reports reports;

    private final Cases cases;

    private final Ratings ratings;

    private final Limiter limiter;

    private final MessageSource messages;

    FollowMessages(Views views, Reports reports, Cases cases, Ratings ratings, Limiter limiter,
            MessageSource messages) {
        this.views = views;
        this.reports = reports;
        this.cases = cases;
        this.ratings = ratings;
        this.limiter = limiter;
        this.messages = messages;
    }

    @PostMapping("/theo-doi/{code}/{token}/bo-sung")
    String supplement(@PathVariable String code, @PathVariable String token,
            @RequestParam(defaultValue = "") String text, HttpServletRequest request, HttpServletResponse response,
            Model model, Locale locale) {
        model.addAttribute("typed", text);
        return attempt(new Link(code, token), request, response, model, locale,
                (own) -> this.cases.supplement(own.code(), ReportViewController.words(text)));
    }

    @PostMapping("/theo-doi/{code}/{token}/rut")
    String withdraw(@PathVariable String code, @PathVariable String token, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) {
        return attempt(new Link(code, token), request, response, model, locale,
                (own) -> this.cases.withdraw(own.code()));
    }

    @PostMapping("/theo-doi/{code}/{token}/danh-gia")
    String rate(@PathVariable String code, @PathVariable String token, @RequestParam(required = false) Level level,
            @RequestParam(defaultValue = "") String comment, HttpServletRequest request, HttpServletResponse response,
            Model model, Locale locale) {
        model.addAttribute("typedComment", comment);
        model.addAttribute("typedLevel", level);
        return attempt(new Link(code, token), request, response, model, locale,
                (own) -> this.ratings.rate(own.code(), level, comment));
    }

    private String attempt(Link link, HttpServletRequest request, HttpServletResponse response, Model model,
            Locale locale, Consumer<Report> deed) {
        Report own = link.find(this.reports);
        try {
            this.limiter.take(Limiter.Purpose.MESSAGE, request);
            deed.accept(own);
            return "redirect:" + link.path();
        }
        catch (Refusal ex) {
            Forms.protect(request);
            PageProblems.mark(response, ex);
            model.addAttribute("refused", texts(ex, locale));
            model.addAttribute("view", this.views.reporterView(link.find(this.reports), locale));
            model.addAttribute("link", link.path());
            return "portal/follow";
        }
    }

    private List<String> texts(Refusal refusal, Locale locale) {
        if (refusal instanceof InvalidInput invalid) {
            return invalid.errors()
                .stream()
                .map((error) -> this.messages.getMessage(error.code(), error.arguments(), locale))
                .toList();
        }
        return List.of(this.messages.getMessage(refusal.messageKey(), refusal.arguments(), locale));
    }

}
