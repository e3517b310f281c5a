package tiengiangs.portal.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tiengiangs.directory.Areas;
import tiengiangs.directory.Categories;
import tiengiangs.intake.Intake;
import tiengiangs.intake.Receipt;
import tiengiangs.intake.Submission;
import tiengiangs.photos.Photo;
import tiengiangs.photos.PhotoAnswers;
import tiengiangs.photos.PhotoSize;
import tiengiangs.photos.Photos;
import tiengiangs.casework.ClockViews;
import tiengiangs.reports.Channel;
import tiengiangs.web.Conflict;
import tiengiangs.web.FormAge;
import tiengiangs.web.Limiter.Purpose;
import tiengiangs.web.NavigationLink;
import tiengiangs.web.PageProblems;
import tiengiangs.web.Refusal;
import tiengiangs.web.StepUp;
import tiengiangs.web.TooManyRequests;

/**
 * The form to send a report. Nothing typed is lost when something is wrong, and good
 * photos stay when one is refused.
 */
@Controller
class ReportFormController {

    private final Intake intake;

    private final Photos photos;

    private final FormPhotos staging;

    private final Categories categories;

    private final Areas areas;

    private final StepUp stepUp;

    private final FormAge ages;

    private final Explained explained;

    private final ClockViews clocks;

    ReportFormController(Intake intake, Photos photos, FormPhotos staging, Categories categories, Areas areas,
            StepUp stepUp, FormAge ages, Explained explained, ClockViews clocks) {
        this.intake = intake;
        this.photos = photos;
        this.staging = staging;
        this.categories = categories;
        this.areas = areas;
        this.stepUp = stepUp;
        this.ages = ages;
        this.explained = explained;
        this.clocks = clocks;
    }

    @Bean
    static NavigationLink reportLink() {
        return new NavigationLink(10, "/phan-anh/moi", "portal.nav.report");
    }

    @GetMapping("/phan-anh/moi")
    String open(HttpServletResponse response, Model model, Locale locale) {
        // Whoever comes back by the browser's button finds the form that was sent, with
        // its key, and sends nothing twice.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        ReportForm form = new ReportForm();
        form.setKey(UUID.randomUUID().toString());
        form.setOpened(this.ages.stamp());
        return show(form, Map.of(), model, locale);
    }

    @PostMapping("/phan-anh/moi")
    String send(@ModelAttribute ReportForm form,
            @RequestParam(name = "photos", required = false) List<MultipartFile> files, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) throws IOException {
        boolean solved = this.stepUp.isSolved(Purpose.SUBMISSION, form.getSolution(), form.getKey(), request);
        FormPhotos.Tray tray = this.staging.stage(form.getStaged(), files, request);
        form.setStaged(tray.kept());
        if (!tray.refused().isEmpty()) {
            Map<String, String> problems = new LinkedHashMap<>(this.explained.of(tray.refused(), locale));
            problems.putAll(otherProblems(form, locale));
            return again(form, tray.refused().get(0).reason(), problems, response, model, locale);
        }
        try {
            Submission submission = form.submission(this.areas.find(form.getAreaCode()).orElse(null));
            if (!solved) {
                this.stepUp.take(Purpose.SUBMISSION, request);
                this.intake.check(submission, form.getKey());
                doubtMachines(form);
            }
            Receipt receipt = this.intake.accept(submission, form.getStaged(), Channel.WEB, form.getKey());
            return "redirect:/theo-doi/" + receipt.code().value() + "/" + receipt.token().value() + "?moi";
        }
        catch (Intake.DifferentBody ex) {
            form.setKey(UUID.randomUUID().toString());
            Refusal sentBefore = new Conflict("portal.form.sentBefore");
            return again(form, sentBefore, this.explained.of(sentBefore, locale), response, model, locale);
        }
        catch (Refusal ex) {
            return again(form, ex, this.explained.of(ex, locale), response, model, locale);
        }
    }

    /** Never a refusal for good: a person may be quick, and a browser too helpful. */
    private void doubtMachines(ReportForm form) {
        if (!form.getNote().isEmpty() || !this.ages.isHuman(form.getOpened())) {
            throw this.stepUp.doubt(Purpose.SUBMISSION);
        }
    }

    /** What is wrong besides the photos, so that nobody mends a form twice. */
    private Map<String, String> otherProblems(ReportForm form, Locale locale) {
        try {
            this.intake.check(form.submission(this.areas.find(form.getAreaCode()).orElse(null)), form.getKey());
            return Map.of();
        }
        catch (Refusal ex) {
            return this.explained.of(ex, locale);
        }
    }

    private String again(ReportForm form, Refusal refusal, Map<String, String> problems, HttpServletResponse response,
            Model model, Locale locale) {
        PageProblems.mark(response, refusal);
        form.setOpened(this.ages.kept(form.getOpened()));
        if (refusal instanceof TooManyRequests tooMany) {
            // Photos have a limit of their own, which the same puzzle opens.
            model.addAttribute("puzzle",
                    (tooMany.puzzle() != null) ? tooMany.puzzle() : this.stepUp.puzzle(Purpose.SUBMISSION));
        }
        form.setStaged(this.staging.stillFree(form.getStaged()));
        return show(form, problems, model, locale);
    }

    @GetMapping("/phan-anh/anh-tam/{id}")
    ResponseEntity<byte[]> stagedPhoto(@PathVariable String id) {
        Photo photo = this.photos.find(this.photos.staged(id).id());
        return PhotoAnswers.confidential(photo, this.photos.read(photo, PhotoSize.SMALL));
    }

    private String show(ReportForm form, Map<String, String> problems, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("categories", this.categories.all());
        model.addAttribute("communes", this.areas.communes());
        model.addAttribute("reader", locale);
        model.addAttribute("reception", this.clocks.reception(locale));
        return "portal/form";
    }

}
