package tiengiangs.web;

import org.springframework.http.HttpStatus;

/**
 * The request was right once, but things have moved on (409).
 */
public class Conflict extends Refusal {

    public Conflict(String messageKey, Object... arguments) {
        super(HttpStatus.CONFLICT, messageKey, arguments);
    }

}
