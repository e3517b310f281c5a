package tiengiangs.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.camunda.bpm.engine.task.Task;
import tiengiangs.engine.RefusedSubmission;
import tiengiangs.ratings.Level;
import tiengiangs.reports.ReportCode;
import tiengiangs.web.Conflict;
import tiengiangs.worktime.DayType;
import tiengiangs.worktime.NewDay;

/**
 * Three cases live through a year of chance: officers of every role take steps, the
 * reporter answers, rates and withdraws, days off come and go, time jumps, and the
 * running cases move between versions of the same diagram. What was done is kept, so that
 * a failure can be told.
 */
class RandomWalk {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

    private final RandomWalkTests house;

    private final Random random;

    private final RandomAnswers answers;

    private final List<ReportCode> codes = new ArrayList<>();

    private final List<Long> daysOff = new ArrayList<>();

    private final List<String> told = new ArrayList<>();

    private final Instant start;

    private Instant now;

    RandomWalk(RandomWalkTests house, long seed, Instant start) {
        this.house = house;
        this.random = new Random(seed);
        this.answers = new RandomAnswers(this.random);
        this.start = start;
        this.now = start;
    }

    void go(int steps) {
        for (int i = 0; i < 3; i++) {
            this.now = this.now.plus(Duration.ofMinutes(this.random.nextInt(200)));
            this.codes.add(this.house.driver.send(LOCAL.format(this.now)));
        }
        try {
            for (int i = 0; i < steps; i++) {
                step();
                this.codes.forEach(this.house.order::check);
                this.house.order.checkFigures(this.codes, this.start, this.start.plus(Duration.ofDays(1)));
            }
        }
        finally {
            this.daysOff.forEach((day) -> this.house.daysOff.remove(day, "chi", "Thử xong"));
        }
    }

    String story() {
        return String.join("\n", this.told);
    }

    private void step() {
        // Nobody does two things in the same instant.
        letPass(Duration.ofMinutes(1 + this.random.nextInt(3)));
        int chance = this.random.nextInt(100);
        try {
            if (chance < 60) {
                doTask();
            }
            else if (chance < 80) {
                passTime();
            }
            else if (chance < 87) {
                tell("answer", this.answers.any(this.codes),
                        (code) -> this.house.cases.supplement(code, "Trước cổng trường."));
            }
            else if (chance < 92) {
                Level level = this.answers.any(List.of(Level.DISSATISFIED, Level.DISSATISFIED, Level.ACCEPTABLE));
                tell("rate " + level, this.answers.any(this.codes),
                        (code) -> this.house.ratings.rate(code, level, null));
            }
            else if (chance < 93) {
                tell("withdraw", this.answers.any(this.codes), this.house.cases::withdraw);
            }
            else if (chance < 96) {
                tell("migrate", this.answers.any(this.codes), (code) -> this.house.versions.migrate(code, this.random));
            }
            else {
                changeCalendar();
            }
        }
        catch (RefusedSubmission | Conflict ex) {
            this.told.add("  refused: " + ex.getMessage());
        }
    }

    private void doTask() {
        List<Task> open = this.codes.stream().flatMap(this::openTasks).toList();
        if (open.isEmpty()) {
            passTime();
            return;
        }
        Task task = this.answers.any(open);
        String other = this.answers.any(this.codes).value();
        Map<String, Object> values = this.answers.to(task.getTaskDefinitionKey(), other);
        this.told.add(LOCAL.format(this.now) + " " + task.getName() + " " + task.getTaskDefinitionKey() + " " + values);
        this.house.driver.submit(task, "officer-" + this.random.nextInt(3), values);
    }

    /** In an order that is the same whatever ids the engine gives. */
    private Stream<Task> openTasks(ReportCode code) {
        return this.house.driver.tasks(code)
            .stream()
            .sorted(Comparator.comparing((task) -> task.getTaskDefinitionKey() + this.house.driver.groupsOf(task)));
    }

    private void passTime() {
        Duration jump = this.answers.chance(50) ? Duration.ofMinutes(5 + this.random.nextInt(600))
                : Duration.ofHours(12 + this.random.nextInt(this.answers.chance(10) ? 800 : 60));
        letPass(jump);
        this.told.add("until " + LOCAL.format(this.now));
    }

    private void letPass(Duration jump) {
        this.now = this.now.plus(jump);
        this.house.driver.passTo(this.codes, this.now);
    }

    private void changeCalendar() {
        if (!this.daysOff.isEmpty() && this.answers.chance(40)) {
            long day = this.daysOff.remove(this.random.nextInt(this.daysOff.size()));
            this.told.add("remove day off " + this.house.daysOff.get(day).onDate());
            this.house.daysOff.remove(day, "chi", "Thử xong");
            return;
        }
        LocalDate date = LocalDate.ofInstant(this.now, ZONE).plusDays(this.random.nextInt(10) - 3);
        DayType type = (date.getDayOfWeek().getValue() < 6) ? DayType.HOLIDAY : DayType.SWAP_WORK;
        this.told.add(LOCAL.format(this.now) + " confirm " + type + " " + date);
        long day = this.house.daysOff.enter(new NewDay(date, type, "Ngày thử", "Văn bản thử", null, null), "an");
        this.daysOff.add(day);
        this.house.daysOff.confirm(day, "bình");
    }

    private void tell(String what, ReportCode code, Consumer<ReportCode> deed) {
        this.told.add(LOCAL.format(this.now) + " " + what + " " + code);
        deed.accept(code);
    }

}
