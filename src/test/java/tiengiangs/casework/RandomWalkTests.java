package tiengiangs.casework;

import static tiengiangs.casework.CaseDriver.instant;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.ratings.Ratings;
import tiengiangs.worktime.DaysOff;

/**
 * Many lives of cases, step by step by chance, with the house looked over after each
 * step. The same seed walks the same way; {@code -Dtiengiangs.walk.seed=…} tries another,
 * {@code -Dtiengiangs.walk.walks=…} more of them.
 */
@IntegrationTest
class RandomWalkTests {

    private static final long SEED = Long.getLong("tiengiangs.walk.seed", 2830);

    private static final int WALKS = Integer.getInteger("tiengiangs.walk.walks", 10);

    private static final int STEPS = 50;

    @Autowired
    CaseDriver driver;

    @Autowired
    HouseInOrder order;

    @Autowired
    Cases cases;

    @Autowired
    Ratings ratings;

    @Autowired
    DaysOff daysOff;

    @Autowired
    ModelVersions versions;

    @Test
    void whateverHappensClocksAreTimersNothingActsTwiceAndNobodyIsForgotten() {
        Instant start = instant("2040-01-02 07:10:00");
        for (int i = 0; i < WALKS; i++) {
            RandomWalk walk = new RandomWalk(this, SEED + i, start.plus(Duration.ofDays(364L * i)));
            try {
                walk.go(STEPS);
            }
            catch (Throwable ex) {
                throw new AssertionError("Seed %d: %s\n%s".formatted(SEED + i, ex.getMessage(), walk.story()), ex);
            }
        }
    }

}
