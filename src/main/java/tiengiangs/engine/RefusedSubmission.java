package tiengiangs.engine;

import java.util.Map;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/**
 * A submitted form that is not accepted: 400 with the fields that are wrong, or 409 when
 * the case has moved on. {@link Refusals} makes it a plain answer for Tasklist.
 */
public class RefusedSubmission extends FormFieldValidationException {

    /** Code by which the engine's REST answer says that the case has moved on. */
    static final int CONFLICT = 20_409;

    private final transient Map<String, String> fields;

    private final int status;

    private RefusedSubmission(int status, String sentence, Map<String, String> fields) {
        super(null, sentence);
        this.status = status;
        this.fields = Map.copyOf(fields);
        if (status == 409) {
            setCode(CONFLICT);
        }
    }

    /**
     * Some fields are wrong.
     * @param sentence all of it in one sentence, in the officer's language
     * @param fields what is wrong with each field and what to do
     */
    public static RefusedSubmission invalid(String sentence, Map<String, String> fields) {
        return new RefusedSubmission(400, sentence, fields);
    }

    /**
     * Nothing is wrong with the form, but the case is no longer where it was.
     */
    public static RefusedSubmission conflict(String sentence) {
        return new RefusedSubmission(409, sentence, Map.of());
    }

    /** Problem by field name; empty for a conflict. */
    public Map<String, String> fields() {
        return this.fields;
    }

    /** The HTTP status it is answered with. */
    public int status() {
        return this.status;
    }

}
