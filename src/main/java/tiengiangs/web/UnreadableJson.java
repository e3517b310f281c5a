package tiengiangs.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.multipart.MultipartException;

/**
 * Finds out why a JSON body could not be read, to name the field and what to write there.
 */
final class UnreadableJson {

    private UnreadableJson() {
    }

    /** The refusal that fits, or {@code null} if nothing better is known. */
    static Refusal refusal(HttpMessageNotReadableException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof MultipartException multipart && Uploads.isTooLarge(multipart)) {
                return new TooLarge();
            }
        }
        String field = (failure.getCause() instanceof JsonMappingException mapping) ? field(mapping) : null;
        return (field != null) ? refusal(field, failure.getCause()) : null;
    }

    private static Refusal refusal(String field, Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException) {
            return InvalidInput.of(field, "web.error.unknownField");
        }
        Class<?> type = (cause instanceof MismatchedInputException mismatch) ? mismatch.getTargetType() : null;
        if (type == Instant.class) {
            return InvalidInput.of(field, "web.error.instant");
        }
        if (type != null && type.isEnum()) {
            String choices = Arrays.stream(type.getEnumConstants())
                .map((choice) -> ((Enum<?>) choice).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
            return InvalidInput.of(field, "web.error.choice", choices);
        }
        return InvalidInput.of(field, "web.error.type");
    }

    private static String field(JsonMappingException mapping) {
        List<JsonMappingException.Reference> path = mapping.getPath();
        return path.isEmpty() ? null : path.get(path.size() - 1).getFieldName();
    }

    /** The body is longer than anybody needs (413). */
    private static final class TooLarge extends Refusal {

        TooLarge() {
            super(org.springframework.http.HttpStatus.PAYLOAD_TOO_LARGE, "web.problem.413");
        }

    }

}
