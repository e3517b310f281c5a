package tiengiangs.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tiengiangs.directory.Area;
import tiengiangs.directory.Areas;
import tiengiangs.reports.Channel;
import tiengiangs.worktime.WorkingTime;

/**
 * All stories of the demonstration: the examples at their own times, and generated ones
 * over the last quarter. The same day gives the same stories.
 */
@Component
@Profile("demo")
class DemoPlan {

    /** The ward in which the accounts of the demonstration work. */
    static final String WARD = "28249";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int FIRST_NUMBER = 1001;

    private static final int QUARTER = 91;

    private final Areas areas;

    private final WorkingTime workingTime;

    DemoPlan(Areas areas, WorkingTime workingTime) {
        this.areas = areas;
        this.workingTime = workingTime;
    }

    /** Whether this province is the one of which the stories tell. */
    boolean fits() {
        return this.areas.find(WARD).isPresent();
    }

    /**
     * Every step of all stories, also those that come after this instant.
     * @param count how many reports are generated
     */
    List<Step> steps(Instant now, int count) {
        List<Step> steps = new ArrayList<>();
        Example.all().forEach((example) -> steps.addAll(example.steps()));
        Words words = Words.read();
        steps.addAll(generated(words, now, count));
        steps.addAll(new DeskStories(words, this.workingTime, this.areas.find(WARD).orElseThrow(), now).steps());
        return steps;
    }

    List<Step> generated(Words words, Instant now, int count) {
        List<Area> communes = this.areas.communes();
        Tellers tellers = new Tellers(words);
        Journeys journeys = new Journeys(this.workingTime);
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Random random = new Random(today.toEpochDay() * 10_007 + i * 7919L);
            Area area = communes.get((i < communes.size()) ? i : random.nextInt(communes.size()));
            Instant at = sentAt(today, now, random);
            Telling telling = tellers.telling(words.topic(random), area, at, random);
            Story story = new Story(FIRST_NUMBER + 2 * i, telling, words, random, this.workingTime);
            journeys.travel(story);
            steps.addAll(story.steps());
            if (random.nextInt(30) == 0) {
                steps.addAll(again(story, telling, words, random).steps());
            }
        }
        return steps;
    }

    /** Somebody else reports the same while it is still to be received. */
    private Story again(Story first, Telling telling, Words words, Random random) {
        Instant received = first.steps().get(1).at();
        Instant at = telling.submittedAt()
            .plus(Duration.between(telling.submittedAt(), received).dividedBy(2 + random.nextInt(3)));
        Telling other = new Telling(telling.topic(), telling.submission(), Channel.WEB, at, telling.redacted(),
                telling.pictured(), telling.seed() + 1);
        Instant merged = at.plus(Duration.between(at, received).dividedBy(2));
        return new Story(first.number() + 1, other, words, random, this.workingTime).at(merged,
                Acts.merge(first.number()));
    }

    private static Instant sentAt(LocalDate today, Instant now, Random random) {
        LocalDate day = today.minusDays(random.nextInt(QUARTER));
        int hour = (random.nextInt(6) == 0) ? random.nextInt(24) : 7 + random.nextInt(11);
        Instant at = day.atTime(LocalTime.of(hour, random.nextInt(60), random.nextInt(60))).atZone(ZONE).toInstant();
        return at.isBefore(now) ? at : at.minus(Duration.ofDays(1));
    }

}
