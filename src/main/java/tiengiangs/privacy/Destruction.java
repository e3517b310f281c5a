package tiengiangs.privacy;

import java.time.Instant;

/**
 * What one run has destroyed of one class.
 *
 * @param cases in how many cases
 * @param items how many identities or photos
 * @param days how long they were kept after their cases were over
 */
public record Destruction(Instant at, DataClass dataClass, int cases, int items, int days) {

}
