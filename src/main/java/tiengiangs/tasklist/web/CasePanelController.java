package tiengiangs.tasklist.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tiengiangs.photos.Photo;
import tiengiangs.photos.PhotoAnswers;
import tiengiangs.photos.PhotoKind;
import tiengiangs.photos.PhotoSize;
import tiengiangs.photos.Photos;
import tiengiangs.tasklist.CasePanels;
import tiengiangs.tasklist.ReporterIdentity;
import tiengiangs.tasklist.ResultPhotos;
import tiengiangs.tasklist.SeenTask;
import tiengiangs.tasklist.SeenTasks;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.NotFound;
import tiengiangs.web.Refusal;

/**
 * The case of a task as a piece of a page, for officers who may see the task; for others
 * there is no such task.
 */
@Controller
class CasePanelController {

    private final SeenTasks tasks;

    private final CasePanels panels;

    private final ResultPhotos resultPhotos;

    private final ReporterIdentity identity;

    private final Photos photos;

    CasePanelController(SeenTasks tasks, CasePanels panels, ResultPhotos resultPhotos, ReporterIdentity identity,
            Photos photos) {
        this.tasks = tasks;
        this.panels = panels;
        this.resultPhotos = resultPhotos;
        this.identity = identity;
        this.photos = photos;
    }

    @GetMapping("/officer/viec/{task}")
    String open(@PathVariable String task, Principal officer, Model model, Locale locale) {
        return show(this.tasks.find(task, officer.getName()), List.of(), model, locale);
    }

    @GetMapping("/officer/viec/{task}/anh/{id}/{size}")
    ResponseEntity<byte[]> photo(@PathVariable String task, @PathVariable String id, @PathVariable String size,
            Principal officer) {
        Photo photo = this.resultPhotos.find(this.tasks.find(task, officer.getName()), id);
        return PhotoAnswers.confidential(photo, this.photos.read(photo, PhotoSize.of(size)));
    }

    @PostMapping("/officer/viec/{task}/anh")
    String add(@PathVariable String task, @RequestParam PhotoKind kind,
            @RequestParam(name = "photos", required = false) List<MultipartFile> files, Principal officer, Model model,
            Locale locale, HttpServletResponse response) throws IOException {
        SeenTask seen = this.tasks.find(task, officer.getName());
        List<Refusal> refusals = new ArrayList<>();
        for (MultipartFile file : (files != null) ? files : List.<MultipartFile>of()) {
            try (InputStream bytes = file.getInputStream()) {
                this.resultPhotos.add(seen, kind, bytes);
            }
            catch (Refusal ex) {
                refusals.add(ex);
                response.setStatus(ex.status().value());
            }
        }
        return show(seen, refusals, model, locale);
    }

    @PostMapping("/officer/viec/{task}/anh/{id}/bo")
    String remove(@PathVariable String task, @PathVariable String id, Principal officer, Model model, Locale locale) {
        SeenTask seen = this.tasks.find(task, officer.getName());
        this.resultPhotos.remove(seen, id);
        return show(seen, List.of(), model, locale);
    }

    @PostMapping("/officer/viec/{task}/danh-tinh")
    String look(@PathVariable String task, @RequestParam(defaultValue = "") String reason, Principal officer,
            Model model, Locale locale, HttpServletResponse response) {
        SeenTask seen = this.tasks.find(task, officer.getName());
        try {
            model.addAttribute("reporter", this.identity.look(seen, reason));
        }
        catch (InvalidInput ex) {
            response.setStatus(ex.status().value());
            model.addAttribute("reason", reason);
            model.addAttribute("lookProblem", ex.errors().get(0));
        }
        return show(seen, List.of(), model, locale);
    }

    @ExceptionHandler(NotFound.class)
    String gone(NotFound refusal, Model model, HttpServletResponse response) {
        response.setStatus(refusal.status().value());
        model.addAttribute("refusal", refusal);
        return "tasklist/gone";
    }

    private String show(SeenTask task, List<Refusal> refusals, Model model, Locale locale) {
        model.addAttribute("panel", this.panels.of(task, locale));
        model.addAttribute("refusals", refusals);
        return "tasklist/case";
    }

}
