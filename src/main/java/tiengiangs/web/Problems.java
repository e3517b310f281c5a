package tiengiangs.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
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
import org.springframework.web.multipart.MaxUploadSizeExceededException;
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

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request, Locale locale) {
        List<FieldProblem> fields = (refusal instanceof InvalidInput input)
                ? input.errors().stream().map((error) -> fieldProblem(error, locale)).toList() : List.of();
        ResponseEntity<ProblemDetail> answer = answer(refusal.status(), refusal.messageKey(), refusal.arguments(),
                fields, request, locale);
        if (refusal instanceof TooManyRequests tooMany) {
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
        if (ex.getCause() instanceof JsonMappingException mapping && mapping.getCause() instanceof Refusal refusal) {
            return refused(refusal, request, locale);
        }
        if (ex.getCause() instanceof MismatchedInputException mismatch && !mismatch.getPath().isEmpty()) {
            String field = mismatch.getPath().get(mismatch.getPath().size() - 1).getFieldName();
            String code = (mismatch instanceof UnrecognizedPropertyException) ? "web.error.unknownField"
                    : "web.error.type";
            return refused(InvalidInput.of(String.valueOf(field), code), request, locale);
        }
        return answer(HttpStatus.BAD_REQUEST, "web.problem.unreadable", new Object[0], List.of(), request, locale);
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

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException ex, HttpServletRequest request,
            Locale locale) {
        return answer(HttpStatus.PAYLOAD_TOO_LARGE, "web.problem.tooLarge", new Object[0], List.of(), request, locale);
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<ProblemDetail> multipart(MultipartException ex, HttpServletRequest request, Locale locale) {
        return answer(HttpStatus.BAD_REQUEST, "web.problem.unreadable", new Object[0], List.of(), request, locale);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> other(Exception ex, HttpServletRequest request, Locale locale) {
        HttpStatusCode status = (ex instanceof ErrorResponse known) ? known.getStatusCode()
                : HttpStatus.INTERNAL_SERVER_ERROR;
        if (status.is5xxServerError()) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), ex);
        }
        ResponseEntity<ProblemDetail> answer = answer(status, "web.problem." + status.value(), new Object[0], List.of(),
                request, locale);
        HttpHeaders headers = (ex instanceof ErrorResponse known) ? known.getHeaders() : HttpHeaders.EMPTY;
        return ResponseEntity.status(status).headers(headers).body(answer.getBody());
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatusCode status, String key, Object[] arguments,
            List<FieldProblem> fields, HttpServletRequest request, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(this.messages.getMessage(key, arguments,
                this.messages.getMessage("web.problem.other", null, locale), locale));
        problem.setInstance(URI.create(request.getRequestURI().replaceAll("[^A-Za-z0-9/._~-]", "")));
        problem.setProperty("errors", fields);
        return ResponseEntity.status(status).body(problem);
    }

    private FieldProblem fieldProblem(InvalidInput.Error error, Locale locale) {
        return new FieldProblem(error.field(), error.code(),
                this.messages.getMessage(error.code(), error.arguments(), locale));
    }

    private record FieldProblem(String field, String code, String text) {
    }

}
