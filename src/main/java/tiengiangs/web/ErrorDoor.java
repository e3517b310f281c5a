package tiengiangs.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.web.servlet.error.AbstractErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The last door: whatever was refused before or beside a door of ours is answered here,
 * calls as problem+json, people with a page.
 */
@Controller
class ErrorDoor extends AbstractErrorController {

    private final ProblemAnswers problems;

    private final PageModel layout;

    private final ObjectMapper json;

    ErrorDoor(ErrorAttributes attributes, List<ErrorViewResolver> pages, ProblemAnswers problems, PageModel layout,
            ObjectMapper json) {
        super(attributes, pages);
        this.problems = problems;
        this.layout = layout;
        this.json = json;
    }

    @RequestMapping("${server.error.path:/error}")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        // Who comes here by hand has not met an error.
        HttpStatus status = (path != null) ? getStatus(request) : HttpStatus.NOT_FOUND;
        return answer(status, String.valueOf(path), request, response, locale);
    }

    /**
     * Writes the problem to a call, or names the page to show.
     * @param path the address that was called
     */
    ModelAndView answer(HttpStatus status, String path, HttpServletRequest request, HttpServletResponse response,
            Locale locale) throws IOException {
        response.setStatus(status.value());
        if (isCall(path, request.getHeader(HttpHeaders.ACCEPT))) {
            ResponseEntity<ProblemDetail> answer = this.problems.of(status, path, locale);
            response.setContentType(String.valueOf(answer.getHeaders().getContentType()));
            this.json.writeValue(response.getOutputStream(), answer.getBody());
            return null;
        }
        ModelAndView page = resolveErrorView(request, response, status, Map.of());
        page = (page != null) ? page : new ModelAndView("error");
        this.layout.addTo(page.getModelMap(), request, locale);
        return page;
    }

    private static boolean isCall(String path, String accept) {
        return path.startsWith("/api/") || path.startsWith("/photos/")
                || accept != null && !accept.contains("text/html") && !accept.contains("application/xhtml+xml");
    }

}
