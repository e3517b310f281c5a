package tiengiangs.portal.web;

import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tiengiangs.photos.Photo;
import tiengiangs.photos.PhotoAnswers;
import tiengiangs.photos.PhotoSize;
import tiengiangs.photos.Photos;
import tiengiangs.portal.Views;
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

    /** What a page says thanks for. */
    private static final Set<String> DONE = Set.of("bo-sung", "danh-gia", "rut");

    private final Views views;

    private final FollowPage page;

    private final Reports reports;

    private final Photos photos;

    private final Limiter limiter;

    FollowController(Views views, FollowPage page, Reports reports, Photos photos, Limiter limiter) {
        this.views = views;
        this.page = page;
        this.reports = reports;
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
        ReportCode read = ReportCode.read(code).filter(this.views::isPublic).orElse(null);
        if (read == null) {
            model.addAttribute("typed", code);
            return "portal/look-up";
        }
        return "redirect:/phan-anh/" + read.value();
    }

    @GetMapping("/theo-doi/{code}/{token}")
    String follow(@PathVariable String code, @PathVariable String token, @RequestParam(required = false) String moi,
            @RequestParam(required = false) String xong, Model model, Locale locale, HttpServletRequest request) {
        Link link = new Link(code, token);
        this.limiter.countMisses(Limiter.Purpose.LOOK_UP, request, () -> link.find(this.reports));
        model.addAttribute("fresh", moi != null);
        model.addAttribute("done", (xong != null && DONE.contains(xong)) ? xong : null);
        return this.page.show(link, model, locale);
    }

    /** Somebody reloads a page that came back from one of its forms. */
    @GetMapping({ "/theo-doi/{code}/{token}/bo-sung", "/theo-doi/{code}/{token}/danh-gia",
            "/theo-doi/{code}/{token}/rut" })
    String reload(@PathVariable String code, @PathVariable String token, HttpServletRequest request) {
        Link link = new Link(code, token);
        this.limiter.countMisses(Limiter.Purpose.LOOK_UP, request, () -> link.find(this.reports));
        return "redirect:" + link.path();
    }

    @GetMapping("/theo-doi/{code}/{token}/anh/{id}")
    ResponseEntity<byte[]> photo(@PathVariable String code, @PathVariable String token, @PathVariable String id,
            HttpServletRequest request) {
        Link link = new Link(code, token);
        Photo photo = this.views
            .photosFor(this.limiter.countMisses(Limiter.Purpose.LOOK_UP, request, () -> link.find(this.reports)))
            .stream()
            .filter((one) -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("photos.unknown"));
        return PhotoAnswers.confidential(photo, this.photos.read(photo, PhotoSize.SMALL));
    }

    /**
     * The secret address of the reporter's page.
     */
    record Link(String code, String token) {

        /**
         * The report that it opens.
         * @throws NotFound if the number is unknown or the token is not its own
         */
        Report find(Reports reports) {
            return ReportCode.read(this.code)
                .flatMap((known) -> reports.find(known, new TrackingToken(this.token)))
                .orElseThrow(() -> new NotFound("reports.unknown"));
        }

        String path() {
            return "/theo-doi/" + this.code + "/" + this.token;
        }

    }

}
