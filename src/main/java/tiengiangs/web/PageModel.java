package tiengiangs.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What the layout of every page needs to know.
 */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

    private final List<NavigationLink> links;

    private final boolean demo;

    private final MessageSource messages;

    private final Clock clock;

    PageModel(List<NavigationLink> links, Environment environment, MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        this.links = links.stream().sorted(Comparator.comparingInt(NavigationLink::order)).toList();
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** The same for a page that no handler of ours has prepared. */
    void addTo(Map<String, Object> model, HttpServletRequest request, Locale locale) {
        model.put("navigation", navigation());
        model.put("demo", demo());
        model.put("lang", language(locale));
        model.put("path", path(request));
        model.put("when", moments(locale));
    }

    @ModelAttribute("navigation")
    List<NavigationLink> navigation() {
        return this.links;
    }

    @ModelAttribute("demo")
    boolean demo() {
        return this.demo;
    }

    @ModelAttribute("lang")
    String language(Locale locale) {
        return locale.getLanguage();
    }

    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getRequestURI();
    }

    @ModelAttribute("when")
    Moments moments(Locale locale) {
        return new Moments(this.messages, this.clock.getZone(), locale);
    }

}
