package tiengiangs.notification.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tiengiangs.notification.Occasion;
import tiengiangs.notification.Template;
import tiengiangs.notification.Templates;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.Moments;

/**
 * Where the Centre reads and changes the words of messages, and sees what they will look
 * like before they are used.
 */
@Controller
class TemplatesPage {

    private static final String PATH = "/officer/messages/templates";

    private static final String ONE = PATH + "/{occasion:[A-Z_]{1,20}}/{language:vi|en}";

    private final Templates templates;

    private final MessageSource messages;

    private final Clock clock;

    private final String site;

    TemplatesPage(Templates templates, MessageSource messages, Clock clock, @Value("${tiengiangs.site}") String site) {
        this.templates = templates;
        this.messages = messages;
        this.clock = clock;
        this.site = site;
    }

    @GetMapping(PATH)
    String all(HttpServletRequest request, Model model) {
        MessagesPage.requireCentre(request);
        model.addAttribute("lines",
                Arrays.stream(Occasion.values())
                    .flatMap((occasion) -> List.of("vi", "en")
                        .stream()
                        .map((language) -> new Line(occasion, language, this.templates.of(occasion, language).subject(),
                                this.templates.isChanged(occasion, language))))
                    .toList());
        return "notification/templates";
    }

    @GetMapping(ONE)
    String one(@PathVariable Occasion occasion, @PathVariable String language, HttpServletRequest request,
            Model model) {
        MessagesPage.requireCentre(request);
        Template template = this.templates.of(occasion, language);
        return show(occasion, language, template, template, Map.of(), model);
    }

    /**
     * Shows what the words will look like, or uses them, or goes back to the first ones.
     */
    @PostMapping(ONE)
    String change(@PathVariable Occasion occasion, @PathVariable String language,
            @RequestParam(defaultValue = "") String subject, @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "preview") String action, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale reader) {
        MessagesPage.requireCentre(request);
        if ("restore".equals(action)) {
            this.templates.restore(occasion, language);
            return "redirect:" + PATH + "?restored";
        }
        try {
            if ("save".equals(action)) {
                this.templates.change(occasion, language, subject, body, request.getRemoteUser());
                return "redirect:" + PATH + "?changed";
            }
            Template typed = this.templates.check(occasion, subject, body);
            return show(occasion, language, typed, typed, Map.of(), model);
        }
        catch (InvalidInput ex) {
            response.setStatus(ex.status().value());
            Map<String, String> problems = new LinkedHashMap<>();
            ex.errors()
                .forEach((error) -> problems.putIfAbsent(error.field(),
                        this.messages.getMessage(error.code(), error.arguments(), reader)));
            return show(occasion, language, new Template(subject, body), null, problems, model);
        }
    }

    private String show(Occasion occasion, String language, Template typed, Template shown,
            Map<String, String> problems, Model model) {
        model.addAttribute("occasion", occasion);
        model.addAttribute("language", language);
        model.addAttribute("typed", typed);
        model.addAttribute("sample", (shown != null) ? sample(shown, language) : null);
        model.addAttribute("names", Template.NAMES.stream().sorted().map((name) -> "{" + name + "}").toList());
        model.addAttribute("changed", this.templates.isChanged(occasion, language));
        model.addAttribute("problems", problems);
        return "notification/template";
    }

    private Template sample(Template template, String language) {
        Locale reader = Locale.forLanguageTag(language);
        Moments when = new Moments(this.messages, this.clock.getZone(), reader);
        Instant now = this.clock.instant();
        return template.sample("7K3-Q5T-2MW", this.messages.getMessage("notification.sample.category", null, reader),
                this.messages.getMessage("notification.sample.agency", null, reader), when.full(now), when.day(now),
                this.site + "/…");
    }

    /** A template in the list. */
    record Line(Occasion occasion, String language, String subject, boolean changed) {
    }

}
