package tiengiangs.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

@Domain(Questions.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class DueTimePropertyTests {

    @Property(tries = 12_000)
    void dueTimeIsWhatCountingMinuteByMinuteFinds(@ForAll Question question) {
        DueTime due = question.asked();
        assertThat(PlanFixtures.local(due.instant()))
            .isEqualTo(question.oracle().due(question.wanted(), question.start()));
        Statistics.label("counting").collect(due.counting()).coverage((found) -> {
            found.check(Counting.NEXT_DAY_END_OF_DAY).percentage((share) -> share > 25);
            found.check(Counting.WORKING_MINUTES).percentage((share) -> share > 25);
        });
        Statistics.label("unit")
            .collect(question.wanted().hours())
            .coverage((found) -> found.check(true).percentage((share) -> share > 30 && share < 70));
        Statistics.label("days off inside")
            .collect(due.steps().stream().anyMatch((step) -> step.name() != null))
            .coverage((found) -> found.check(true).percentage((share) -> share > 40));
    }

    @Property(tries = 2000)
    void textInEnglishAndVietnameseSaysTheSame(@ForAll Question question) {
        assertThat(question.asked(question.wanted().inEnglish()).instant()).isEqualTo(question.asked().instant());
        Limit read = Limit.parse(question.wanted().inVietnamese());
        assertThat(Limit.parse(read.toString())).isEqualTo(read);
    }

    @Property(tries = 2000)
    void minutesBetweenIsWhatCountingMinuteByMinuteFinds(@ForAll Question question,
            @ForAll @IntRange(max = 40_000) int minutesLater) {
        LocalDateTime end = question.start().plusMinutes(minutesLater);
        Calendars calendars = PlanFixtures.calendars(question.plan());
        long counted = question.oracle().between(question.start(), end) / 60_000;
        assertThat(calendars.minutesBetween(PlanFixtures.instant(question.start()), PlanFixtures.instant(end),
                question.wanted().agency()))
            .isEqualTo(counted);
        assertThat(calendars.minutesBetween(PlanFixtures.instant(end), PlanFixtures.instant(question.start()),
                question.wanted().agency()))
            .isEqualTo(-counted);
    }

    @Property(tries = 2000)
    void minutesAddedAreTheMinutesBetween(@ForAll Question question,
            @ForAll @IntRange(min = 1, max = 5000) int minutes) {
        Calendars calendars = PlanFixtures.calendars(question.plan());
        var start = PlanFixtures.instant(question.start());
        var later = calendars.plusMinutes(start, minutes, question.wanted().agency());
        assertThat(calendars.minutesBetween(start, later, question.wanted().agency())).isEqualTo(minutes);
        assertThat(PlanFixtures.local(later)).isEqualTo(question.oracle().after(question.start(), minutes * 60_000L));
    }

    @Property(tries = 2000)
    void laterStartIsNeverDueEarlier(@ForAll Question question, @ForAll @IntRange(max = 20_000) int minutesLater) {
        Question later = question.from(question.start().plusMinutes(minutesLater));
        DueTime first = question.asked();
        DueTime second = later.asked();
        // Between two ways of counting there is no order to keep.
        Assume.that(first.counting() == second.counting() && question.wanted().percent() == 100);
        assertThat(second.instant()).isAfterOrEqualTo(first.instant());
    }

    @Property(tries = 2000)
    void moreIsNeverDueEarlier(@ForAll Question question) {
        Wanted wanted = question.wanted();
        DueTime due = question.asked();
        assertThat(due.instant()).isAfterOrEqualTo(due.start());
        List<Wanted> more = new ArrayList<>();
        more.add(new Wanted(100, wanted.amount(), wanted.hours(), wanted.plusDays(), wanted.plusMinutes(),
                wanted.agency()));
        more.add(new Wanted(wanted.percent(), wanted.amount() + 1, wanted.hours(), wanted.plusDays(),
                wanted.plusMinutes(), wanted.agency()));
        more.add(new Wanted(wanted.percent(), wanted.amount(), wanted.hours(), wanted.plusDays() + 1,
                wanted.plusMinutes(), wanted.agency()));
        more.add(new Wanted(wanted.percent(), wanted.amount(), wanted.hours(), wanted.plusDays(),
                wanted.plusMinutes() + 1, wanted.agency()));
        for (Wanted other : more) {
            assertThat(question.with(other).asked().instant()).as("%s", other).isAfterOrEqualTo(due.instant());
        }
    }

    @Property(tries = 2000)
    void anotherDayOffNeverMakesAnythingDueEarlier(@ForAll Question question, @ForAll @IntRange(max = 14) int offset) {
        Plan.Special off = new Plan.Special(null, question.start().toLocalDate().plusDays(offset), "HOLIDAY", null,
                true);
        List<Plan.Special> days = new ArrayList<>(question.plan().days());
        days.removeIf((day) -> day.date().equals(off.date()));
        List<Plan.Special> fewer = List.copyOf(days);
        days.add(off);
        // A share of the whole may come earlier when an agency's days differ in length.
        Assume.that(question.wanted().percent() == 100);
        Question without = question.on(new Plan(question.plan().hours(), fewer));
        Question with = question.on(new Plan(question.plan().hours(), days));
        assertThat(with.asked().instant()).isAfterOrEqualTo(without.asked().instant());
    }

    @Property(tries = 1000)
    void unconfirmedDaysNeverCount(@ForAll Question question) {
        List<Plan.Special> confirmed = question.plan().days().stream().filter(Plan.Special::confirmed).toList();
        assertThat(question.on(new Plan(question.plan().hours(), confirmed)).asked().steps())
            .isEqualTo(question.asked().steps());
    }

    @Property(tries = 1000)
    void daysOfOneAgencyMoveNoOther(@ForAll Question question) {
        List<Plan.Special> own = question.plan()
            .days()
            .stream()
            .filter((day) -> day.agency() == null || day.agency().equals(question.wanted().agency()))
            .toList();
        List<Plan.Hours> ownHours = question.plan()
            .hours()
            .stream()
            .filter((rule) -> rule.agency() == null || rule.agency().equals(question.wanted().agency()))
            .toList();
        assertThat(question.on(new Plan(ownHours, own)).asked()).isEqualTo(question.asked());
    }

}
