package tiengiangs.web;

import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * Some fields are wrong (400); every one is named with what to do about it.
 */
public class InvalidInput extends Refusal {

    private final transient List<Error> errors;

    public InvalidInput(List<Error> errors) {
        super(HttpStatus.BAD_REQUEST, "web.problem.invalid");
        this.errors = List.copyOf(errors);
    }

    /** One wrong field. */
    public static InvalidInput of(String field, String code, Object... arguments) {
        return new InvalidInput(List.of(new Error(field, code, arguments)));
    }

    /** What is wrong, in the order of the fields. */
    public List<Error> errors() {
        return this.errors;
    }

    /**
     * One wrong field.
     *
     * @param field its name as the caller knows it
     * @param code key of the message that says what to do
     * @param arguments what the message names
     */
    public record Error(String field, String code, Object... arguments) {
    }

}
