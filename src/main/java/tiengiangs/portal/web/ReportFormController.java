package tiengiangs.portal.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tiengiangs.directory.Area;
import tiengiangs.directory.Areas;
import tiengiangs.directory.Categories;
import tiengiangs.intake.Intake;
import tiengiangs.intake.Receipt;
import tiengiangs.photos.Photo;
import tiengiangs.photos.PhotoAnswers;
import tiengiangs.photos.PhotoRefused;
import tiengiangs.photos.PhotoSize;
import tiengiangs.photos.Photos;
import tiengiangs.reports.Channel;
import tiengiangs.web.Conflict;
import tiengiangs.web.Forms;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.Limiter;
import tiengiangs.web.NavigationLink;
import tiengiangs.web.PageProblems;
import tiengiangs.web.Refusal;

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

    private final Limiter limiter;

    private final MessageSource messages;

    ReportFormController(Intake intake, Photos photos, FormPhotos staging, Categories categories, Areas areas,
            Limiter limiter, MessageSource messages) {
        this.intake = intake;
        this.photos = photos;
        this.staging = staging;
        this.categories = categories;
        this.areas = areas;
        this.limiter = limiter;
        this.messages = messages;
    }

    @Bean
    static NavigationLink reportLink() {
        return new NavigationLink(10, "/phan-anh/moi", "portal.nav.report");
    }

    @GetMapping("/phan-anh/moi")
    String open(Model model, Locale locale, HttpServletRequest request) {
        Forms.protect(request);
        ReportForm form = new ReportForm();
        form.setKey(UUID.randomUUID().toString());
        return show(form, Map.of(), model, locale);
    }

    @PostMapping("/phan-anh/moi")
    String send(@ModelAttribute ReportForm form,
            @RequestParam(name = "photos", required = false) List<MultipartFile> files, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) throws IOException {
        Map<String, String> problems = new LinkedHashMap<>();
        Refusal last = this.staging.stage(form, files, request);
        if (last == null) {
            try {
                this.limiter.take(Limiter.Purpose.SUBMISSION, request);
                Area area = this.areas.find(form.getAreaCode()).orElse(null);
                Receipt receipt = this.intake.accept(form.submission(area), form.getStaged(), Channel.WEB,
                        form.getKey());
                return "redirect:/theo-doi/" + receipt.code().value() + "/" + receipt.token().value() + "?moi";
            }
            catch (Intake.DifferentBody ex) {
                form.setKey(UUID.randomUUID().toString());
                last = new Conflict("portal.form.sentBefore");
            }
            catch (Refusal ex) {
                last = ex;
            }
        }
        explain(last, problems, locale);
        Forms.protect(request);
        PageProblems.mark(response, last);
        form.setStaged(this.staging.stillFree(form.getStaged()));
        return show(form, problems, model, locale);
    }

    private void explain(Refusal refusal, Map<String, String> problems, Locale locale) {
        if (refusal instanceof InvalidInput invalid) {
            invalid.errors()
                .forEach((error) -> problems.putIfAbsent(fieldOf(error.field()),
                        this.messages.getMessage(error.code(), error.arguments(), locale)));
        }
        else {
            problems.put((refusal instanceof PhotoRefused) ? "photos" : "send",
                    this.messages.getMessage(refusal.messageKey(), refusal.arguments(), locale));
        }
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
        return "portal/form";
    }

    /** The form has one field for category and sub-category, and one for the place. */
    private static String fieldOf(String field) {
        return switch (field) {
            case "category", "subCategory" -> "field";
            case "latitude", "longitude" -> "areaCode";
            case "Idempotency-Key" -> "send";
            default -> field;
        };
    }

}
