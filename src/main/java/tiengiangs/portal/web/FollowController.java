package tiengiangs.portal.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tiengiangs.casework.Cases;
import tiengiangs.photos.Photo;
import tiengiangs.photos.PhotoAnswers;
import tiengiangs.photos.PhotoSize;
import tiengiangs.photos.Photos;
import tiengiangs.portal.Views;
import tiengiangs.ratings.Level;
import tiengiangs.ratings.Ratings;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;
import tiengiangs.reports.TrackingToken;
import tiengiangs.web.Limiter;
import tiengiangs.web.NavigationLink;
import tiengiangs.web.NotFound;

/**
 * The reporter's own page, behind the link with the token, and the way to it by number.
 */
@Controller
class FollowController {

    private final Views views;

    private final Reports reports;

    private final Cases cases;

    private final Ratings ratings;

    private final Photos photos;

    private final Limiter limiter;

    FollowController(Views views, Reports reports, Cases cases, Ratings ratings, Photos photos, Limiter limiter) {
        this.views = views;
        this.reports = reports;
        this.cases = cases;
        this.ratings = ratings;
        this.photos = photos;
        this.limiter = limiter;
    }

    @Bean
    static NavigationLink lookUpLink() {
        return new NavigationLink(20, "/tra-cuu", "portal.nav.lookUp");
    }

    @GetMapping("/tra-cuu")
    String lookUp(@RequestParam(required = false) String code, Model model, HttpServletRequest request) {
        if (code == null || code.isBlank()) {
            return "portal/look-up";
        }
        this.limiter.take(Limiter.Purpose.LOOK_UP, request);
        ReportCode read = ReportCode.read(code).orElse(null);
        if (read == null) {
            model.addAttribute("typed", code);
            return "portal/look-up";
        }
        return "redirect:/phan-anh/" + read.value();
    }

    @GetMapping("/theo-doi/{code}/{token}")
    String follow(@PathVariable String code, @PathVariable String token, @RequestParam(required = false) String moi,
            Model model, Locale locale) {
        model.addAttribute("view", this.views.reporterView(own(code, token), locale));
        model.addAttribute("link", "/theo-doi/" + code + "/" + token);
        model.addAttribute("fresh", moi != null);
        return "portal/follow";
    }

    @PostMapping("/theo-doi/{code}/{token}/bo-sung")
    String supplement(@PathVariable String code, @PathVariable String token, @RequestParam String text,
            HttpServletRequest request) {
        this.limiter.take(Limiter.Purpose.MESSAGE, request);
        this.cases.supplement(own(code, token).code(), ReportViewController.words(text));
        return back(code, token);
    }

    @PostMapping("/theo-doi/{code}/{token}/rut")
    String withdraw(@PathVariable String code, @PathVariable String token, HttpServletRequest request) {
        this.limiter.take(Limiter.Purpose.MESSAGE, request);
        this.cases.withdraw(own(code, token).code());
        return back(code, token);
    }

    @PostMapping("/theo-doi/{code}/{token}/danh-gia")
    String rate(@PathVariable String code, @PathVariable String token, @RequestParam(required = false) Level level,
            @RequestParam(required = false) String comment, HttpServletRequest request) {
        this.limiter.take(Limiter.Purpose.MESSAGE, request);
        this.ratings.rate(own(code, token).code(), level, comment);
        return back(code, token);
    }

    @GetMapping("/theo-doi/{code}/{token}/anh/{id}")
    ResponseEntity<byte[]> photo(@PathVariable String code, @PathVariable String token, @PathVariable String id) {
        Photo photo = this.photos.of(own(code, token).code().value())
            .stream()
            .filter((one) -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("photos.unknown"));
        return PhotoAnswers.confidential(photo, this.photos.read(photo, PhotoSize.SMALL));
    }

    private Report own(String code, String token) {
        return ReportCode.read(code)
            .flatMap((known) -> this.reports.find(known, new TrackingToken(token)))
            .orElseThrow(() -> new NotFound("reports.unknown"));
    }

    private static String back(String code, String token) {
        return "redirect:/theo-doi/" + code + "/" + token;
    }

}
