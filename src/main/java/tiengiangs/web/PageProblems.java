package tiengiangs.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers a refusal in a page as a page.
 */
@ControllerAdvice(annotations = Controller.class)
public class PageProblems {

    private final PageModel layout;

    PageProblems(PageModel layout) {
        this.layout = layout;
    }

    @ExceptionHandler(Refusal.class)
    String refused(Refusal refusal, Model model, HttpServletRequest request, HttpServletResponse response,
            Locale locale) {
        this.layout.addTo(model.asMap(), request, locale);
        mark(response, refusal);
        model.addAttribute("refusal", refusal);
        model.addAttribute("errors", (refusal instanceof InvalidInput input) ? input.errors() : List.of());
        return "web/refused";
    }

    /**
     * Gives the page that a door shows itself the refusal's status, and says when to come
     * back if that is known.
     */
    public static void mark(HttpServletResponse response, Refusal refusal) {
        response.setStatus(refusal.status().value());
        if (refusal instanceof TooManyRequests tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.retryAfterSeconds()));
        }
    }

}
