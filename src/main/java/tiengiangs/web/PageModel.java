package tiengiangs.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * What the layout of every page needs to know, added once the page is chosen: calls that
 * answer without a page pay nothing for it.
 */
@Component
class PageModel implements HandlerInterceptor {

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

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
            ModelAndView page) {
        if (page != null && !isRedirect(page.getViewName())) {
            addTo(page.getModel(), request, RequestContextUtils.getLocale(request));
        }
    }

    private static boolean isRedirect(String view) {
        return view != null && view.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX);
    }

    /** The same for a page that no handler of ours has prepared. */
    void addTo(Map<String, Object> model, HttpServletRequest request, Locale locale) {
        model.put("navigation", this.links);
        model.put("demo", this.demo);
        model.put("lang", locale.getLanguage());
        model.put("path", request.getRequestURI());
        model.put("when", new Moments(this.messages, this.clock.getZone(), locale));
    }

}
