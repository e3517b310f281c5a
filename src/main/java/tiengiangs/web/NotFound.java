package tiengiangs.web;

import org.springframework.http.HttpStatus;

/**
 * There is no such thing, or none that the caller may know of (404).
 */
public class NotFound extends Refusal {

    public NotFound(String messageKey, Object... arguments) {
        super(HttpStatus.NOT_FOUND, messageKey, arguments);
    }

}
