package tiengiangs.web;

import org.springframework.http.HttpStatus;

/**
 * Something a person asked for that is not done, with a sentence that says why and what
 * to do. Doors answer it as problem+json or as a page.
 */
public abstract class Refusal extends RuntimeException {

    private final HttpStatus status;

    private final transient Object[] arguments;

    protected Refusal(HttpStatus status, String messageKey, Object... arguments) {
        super(messageKey);
        this.status = status;
        this.arguments = arguments.clone();
    }

    /** The HTTP status it is answered with; always 4xx or 503. */
    public HttpStatus status() {
        return this.status;
    }

    /** Key of the sentence in the message bundles. */
    public String messageKey() {
        return getMessage();
    }

    /** What the sentence names. */
    public Object[] arguments() {
        return this.arguments.clone();
    }

}
