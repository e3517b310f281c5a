package tiengiangs.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many days each class of data is kept after its case is over: a setting, within what
 * is promised.
 */
@Component
class RetentionDays {

    private static final int LONGEST = 365;

    private final Map<DataClass, Integer> days;

    /**
     * @throws IllegalStateException if one is not between 1 and 365
     */
    RetentionDays(@Value("${tiengiangs.retention.identity-days:365}") int identity,
            @Value("${tiengiangs.retention.photos-days:365}") int photos) {
        this.days = Map.of(DataClass.IDENTITY, identity, DataClass.PHOTOS, photos);
        this.days.forEach((dataClass, number) -> {
            if (number < 1 || number > LONGEST) {
                throw new IllegalStateException("TIENGIANGS_RETENTION_" + dataClass + "_DAYS is " + number
                        + "; nothing is kept for less than 1 or more than " + LONGEST
                        + " days after its case is over.");
            }
        });
    }

    int of(DataClass dataClass) {
        return this.days.get(dataClass);
    }

    /** Data of cases that were over before this may be kept no longer. */
    Instant limit(DataClass dataClass, Instant now) {
        return now.minus(Duration.ofDays(of(dataClass)));
    }

}
