package tiengiangs.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells how long ago a form was opened, by a stamp in the form itself: no person fills it
 * in at once, and no session has to live as long as they take.
 */
@Component
public class FormAge {

    private static final Duration AT_MOST = Duration.ofDays(7);

    private final Signatures signatures;

    private final Clock clock;

    private final Duration atLeast;

    FormAge(Signatures signatures, Clock clock, @Value("${tiengiangs.form.at-least:3s}") Duration atLeast) {
        this.signatures = signatures;
        this.clock = clock;
        this.atLeast = atLeast;
    }

    /** The stamp of a form that is opened now. */
    public String stamp() {
        return this.signatures.sign("form." + this.clock.instant().toEpochMilli());
    }

    /**
     * The same stamp if it still holds, or else a new one, for a form that comes back.
     */
    public String kept(String stamp) {
        return age(stamp).isPresent() ? stamp : stamp();
    }

    /** Whether a person can have opened a form with this stamp and filled it in. */
    public boolean isHuman(String stamp) {
        return age(stamp).filter((age) -> age.compareTo(this.atLeast) >= 0).isPresent();
    }

    private Optional<Duration> age(String stamp) {
        return this.signatures.open(stamp)
            .filter((text) -> text.startsWith("form."))
            .map((text) -> Instant.ofEpochMilli(Long.parseLong(text.substring("form.".length()))))
            .map((opened) -> Duration.between(opened, this.clock.instant()))
            .filter((age) -> age.compareTo(AT_MOST) <= 0);
    }

}
