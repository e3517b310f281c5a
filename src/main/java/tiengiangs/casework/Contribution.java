package tiengiangs.casework;

import java.time.Instant;

/**
 * What a coordinating agency was asked for and has given.
 *
 * @param agency code of the agency
 * @param askedAt when it was asked
 * @param givenAt when it answered, or {@code null}
 * @param releasedAt when the lead no longer needed it, or {@code null}
 * @param text what it answered, or {@code null}
 */
public record Contribution(String agency, Instant askedAt, Instant givenAt, Instant releasedAt, String text) {

    /** Whether the lead still waits for it. */
    public boolean isOpen() {
        return this.givenAt == null && this.releasedAt == null;
    }

}
