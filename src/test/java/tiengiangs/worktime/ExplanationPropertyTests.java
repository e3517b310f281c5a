package tiengiangs.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Questions.class)
@Domain(DomainContext.Global.class)
class ExplanationPropertyTests {

    @Property(tries = 3000)
    void stepsAddUpToTheDueTime(@ForAll Question question) {
        Wanted wanted = question.wanted();
        DueTime due = question.asked();
        Step.Part last = due.steps().get(due.steps().size() - 1).part();
        assertThat(last).isEqualTo(lastPart(wanted));
        List<Step> counted = part(due, last).stream().filter((step) -> step.kind() == Step.Kind.COUNTED).toList();
        List<Stretch> stretches = counted.get(counted.size() - 1).counted();
        assertThat(stretches.get(stretches.size() - 1).to().truncatedTo(java.time.temporal.ChronoUnit.MILLIS))
            .isEqualTo(due.instant());
        boolean minutes = wanted.hours() || due.counting() == Counting.WORKING_MINUTES;
        assertAmount(part(due, Step.Part.LIMIT), minutes, wanted.amount(), wanted.hours() ? 60 : 480);
        assertAmount(part(due, Step.Part.PLUS_DAYS), due.counting() == Counting.WORKING_MINUTES, wanted.plusDays(),
                480);
        assertAmount(part(due, Step.Part.PLUS_MINUTES), true, wanted.plusMinutes(), 1);
    }

    @Property(tries = 1000)
    void everyDayIsNamedOnceAndInOrder(@ForAll Question question) {
        DueTime due = question.asked();
        MinuteOracle oracle = question.oracle();
        for (Step.Part part : Step.Part.values()) {
            List<LocalDate> dates = part(due, part).stream().map(Step::date).toList();
            if (!dates.isEmpty()) {
                assertThat(dates).isEqualTo(dates.get(0).datesUntil(dates.get(dates.size() - 1).plusDays(1)).toList());
            }
        }
        assertThat(due.steps().get(0).date()).isEqualTo(question.start().toLocalDate());
        assertThat(due.steps()).allSatisfy((step) -> {
            if (step.kind() == Step.Kind.COUNTED || step.kind() == Step.Kind.AFTER_HOURS) {
                assertThat(oracle.isWorkingDay(step.date())).isTrue();
            }
            else if (step.kind() != Step.Kind.START_DAY) {
                assertThat(oracle.isWorkingDay(step.date())).isFalse();
            }
        });
    }

    @Property(tries = 500)
    void sentencesNameStartDaysAndDueTimeInBothLanguages(@ForAll Question question) {
        DueTime due = question.asked();
        String end = String.format("%1$td/%1$tm/%1$tY", PlanFixtures.local(due.instant()).minusNanos(1));
        for (Locale reader : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
            List<String> sentences = new Explanation(reader, PlanFixtures.ZONE).of(due);
            assertThat(sentences).noneMatch((line) -> line.contains("{") || line.contains("null"));
            assertThat(sentences.get(0)).startsWith(reader.equals(Locale.ENGLISH) ? "Starts at " : "Bắt đầu ");
            assertThat(sentences.get(sentences.size() - 1)).contains(end);
            long headings = due.steps().stream().map(Step::part).distinct().count() - 1;
            long startDays = due.steps().stream().filter((step) -> step.kind() == Step.Kind.START_DAY).count();
            assertThat(sentences).hasSize((int) (due.steps().size() - startDays + headings + 2));
        }
    }

    private static void assertAmount(List<Step> steps, boolean minutes, int amount, int unit) {
        List<Step> counted = steps.stream().filter((step) -> step.kind() == Step.Kind.COUNTED).toList();
        if (minutes) {
            assertThat(counted.stream()
                .flatMap((step) -> step.counted().stream())
                .map(Stretch::length)
                .reduce(Duration.ZERO, Duration::plus)).isEqualTo(Duration.ofMinutes((long) amount * unit));
        }
        else {
            assertThat(counted).extracting(Step::day).isEqualTo(IntStream.rangeClosed(1, amount).boxed().toList());
        }
        Instant before = Instant.MIN;
        for (Stretch stretch : counted.stream().flatMap((step) -> step.counted().stream()).toList()) {
            assertThat(stretch.from()).isAfterOrEqualTo(before);
            before = stretch.to();
        }
    }

    private static Step.Part lastPart(Wanted wanted) {
        if (wanted.percent() < 100) {
            return Step.Part.SHARE;
        }
        return (wanted.plusMinutes() > 0) ? Step.Part.PLUS_MINUTES
                : (wanted.plusDays() > 0) ? Step.Part.PLUS_DAYS : Step.Part.LIMIT;
    }

    private static List<Step> part(DueTime due, Step.Part part) {
        return due.steps().stream().filter((step) -> step.part() == part).toList();
    }

}
