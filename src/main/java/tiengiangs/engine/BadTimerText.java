package tiengiangs.engine;

import org.camunda.bpm.engine.BadUserRequestException;

/**
 * A diagram cannot be deployed because a working-time text in it cannot be understood.
 */
public class BadTimerText extends BadUserRequestException {

    BadTimerText(String message) {
        super(message);
    }

}
