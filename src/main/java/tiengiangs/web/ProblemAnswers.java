package tiengiangs.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Puts what went wrong into problem+json (RFC 9457), in the reader's language.
 */
@Component
class ProblemAnswers {

    private final MessageSource messages;

    ProblemAnswers(MessageSource messages) {
        this.messages = messages;
    }

    /** A problem of which only the status is known. */
    ResponseEntity<ProblemDetail> of(HttpStatusCode status, String path, Locale locale) {
        return of(status, "web.problem." + status.value(), new Object[0], List.of(), path, locale);
    }

    /**
     * A problem.
     * @param key of its sentence; one that is missing is replaced by a general one
     * @param path the address that was called, as it came in
     */
    ResponseEntity<ProblemDetail> of(HttpStatusCode status, String key, Object[] arguments,
            List<InvalidInput.Error> errors, String path, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(this.messages.getMessage(key, arguments,
                this.messages.getMessage("web.problem.other", null, locale), locale));
        problem.setInstance(instance(path));
        problem.setProperty("errors", errors.stream().map((error) -> fieldProblem(error, locale)).toList());
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private static URI instance(String path) {
        return URI.create(("/" + path).replaceAll("[^A-Za-z0-9/._~-]", "").replaceAll("/+", "/"));
    }

    private FieldProblem fieldProblem(InvalidInput.Error error, Locale locale) {
        return new FieldProblem(error.field(), error.code(),
                this.messages.getMessage(error.code(), error.arguments(), locale));
    }

    private record FieldProblem(String field, String code, String text) {
    }

}
