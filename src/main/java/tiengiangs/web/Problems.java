package tiengiangs.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Answers whatever goes wrong in a call as problem+json (RFC 9457), in the reader's
 * language, with every wrong field and what to do.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemAnswers answers;

    Problems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request, Locale locale) {
        List<InvalidInput.Error> errors = (refusal instanceof InvalidInput input) ? input.errors() : List.of();
        ResponseEntity<ProblemDetail> answer = this.answers.of(refusal.status(), refusal.messageKey(),
                refusal.arguments(), errors, request.getRequestURI(), locale);
        if (refusal instanceof TooManyRequests tooMany) {
            if (tooMany.puzzle() != null) {
                answer.getBody().setProperty("puzzle", tooMany.puzzle());
                answer.getBody().setProperty("solutionHeader", StepUp.HEADER);
            }
            return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.retryAfterSeconds()))
                .body(answer.getBody());
        }
        return answer;
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException ex, HttpServletRequest request,
            Locale locale) {
        Refusal refusal = UnreadableJson.refusal(ex);
        return (refusal != null) ? refused(refusal, request, locale)
                : answer(HttpStatus.BAD_REQUEST, "web.problem.unreadable", request, locale);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<ProblemDetail> mismatched(MethodArgumentTypeMismatchException ex, HttpServletRequest request,
            Locale locale) {
        return refused(InvalidInput.of(ex.getName(), "web.error.type"), request, locale);
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException ex, HttpServletRequest request,
            Locale locale) {
        return refused(InvalidInput.of(ex.getParameterName(), "web.error.required"), request, locale);
    }

    @ExceptionHandler(MissingServletRequestPartException.class)
    ResponseEntity<ProblemDetail> missing(MissingServletRequestPartException ex, HttpServletRequest request,
            Locale locale) {
        return refused(InvalidInput.of(ex.getRequestPartName(), "web.error.required"), request, locale);
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<ProblemDetail> multipart(MultipartException ex, HttpServletRequest request, Locale locale) {
        boolean tooLarge = Uploads.isTooLarge(ex);
        return tooLarge ? answer(HttpStatus.PAYLOAD_TOO_LARGE, "web.problem.413", request, locale)
                : answer(HttpStatus.BAD_REQUEST, "web.problem.unreadable", request, locale);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> other(Exception ex, HttpServletRequest request, Locale locale) {
        HttpStatusCode status = (ex instanceof ErrorResponse known) ? known.getStatusCode()
                : HttpStatus.INTERNAL_SERVER_ERROR;
        if (status.is5xxServerError()) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), ex);
        }
        ResponseEntity<ProblemDetail> answer = this.answers.of(status, request.getRequestURI(), locale);
        HttpHeaders headers = new HttpHeaders();
        headers.putAll((ex instanceof ErrorResponse known) ? known.getHeaders() : HttpHeaders.EMPTY);
        headers.setContentType(answer.getHeaders().getContentType());
        return ResponseEntity.status(status).headers(headers).body(answer.getBody());
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatusCode status, String key, HttpServletRequest request,
            Locale locale) {
        return this.answers.of(status, key, new Object[0], List.of(), request.getRequestURI(), locale);
    }

}
