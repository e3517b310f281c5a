package tiengiangs.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.Provide;

/**
 * Random questions from 2022 to 2030. Half of them are aimed at where a count may slip:
 * Tết weeks, the edges of sessions, made-up Saturdays, nights, lunch, and calendars that
 * change within the limit.
 */
class Questions extends DomainContextBase {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    /** The first days of the lunar years 2022 to 2030. */
    private static final List<LocalDate> TET = List.of(LocalDate.of(2022, 2, 1), LocalDate.of(2023, 1, 22),
            LocalDate.of(2024, 2, 10), LocalDate.of(2025, 1, 29), LocalDate.of(2026, 2, 17), LocalDate.of(2027, 2, 6),
            LocalDate.of(2028, 1, 26), LocalDate.of(2029, 2, 13), LocalDate.of(2030, 2, 3));

    private static final List<LocalDate> SPECIAL = PlanFixtures.reviewedDays()
        .stream()
        .map(Plan.Special::date)
        .toList();

    private static final List<LocalDate> SATURDAYS = PlanFixtures.reviewedDays()
        .stream()
        .filter((day) -> day.type().equals("SWAP_WORK"))
        .map(Plan.Special::date)
        .toList();

    @Provide
    Arbitrary<LocalDateTime> starts() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
            .between(FIRST.toEpochDay(), LAST.toEpochDay())
            .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> dates = Arbitraries.frequencyOf(Tuple.of(4, any), Tuple.of(3, near(TET, 12)),
                Tuple.of(2, near(SPECIAL, 9)), Tuple.of(1, near(SATURDAYS, 1)));
        return Combinators.combine(dates, times()).as(LocalDateTime::of);
    }

    private static Arbitrary<LocalDate> near(List<LocalDate> dates, int days) {
        return Combinators.combine(Arbitraries.of(dates), Arbitraries.integers().between(-days, days))
            .as(LocalDate::plusDays);
    }

    private static Arbitrary<LocalTime> times() {
        Arbitrary<LocalTime> minutes = Arbitraries.integers()
            .between(0, 1439)
            .map((at) -> LocalTime.of(at / 60, at % 60));
        Arbitrary<LocalTime> edges = Combinators
            .combine(Arbitraries.of("00:00", "07:00", "11:30", "13:30", "17:00"),
                    Arbitraries.of(0, 1, -1, 999, -60_000, 60_000))
            .as((edge, shift) -> LocalTime.parse(edge).plusNanos(shift * 1_000_000L));
        Arbitrary<LocalTime> lunch = Arbitraries.integers().between(0, 119).map(LocalTime.of(11, 30)::plusMinutes);
        Arbitrary<LocalTime> night = Arbitraries.integers().between(0, 839).map(LocalTime.of(17, 0)::plusMinutes);
        Arbitrary<LocalTime> milliseconds = Arbitraries.integers()
            .between(0, 86_399_999)
            .map((at) -> LocalTime.ofNanoOfDay(at * 1_000_000L));
        return Arbitraries.frequencyOf(Tuple.of(3, minutes), Tuple.of(3, edges), Tuple.of(1, lunch), Tuple.of(1, night),
                Tuple.of(2, milliseconds));
    }

    @Provide
    Arbitrary<Wanted> limits() {
        return Combinators
            .combine(
                    Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(100)), Tuple.of(1, Arbitraries.just(80)),
                            Tuple.of(1, Arbitraries.integers().between(1, 100))),
                    Arbitraries.integers().between(1, 12), Arbitraries.of(true, false), upTo(6), upTo(1500),
                    Arbitraries.of("TRUNG-TAM", "SO-XD").injectNull(0.5))
            .as((percent, amount, hours, days, minutes, agency) -> new Wanted(percent, amount, hours, days, minutes,
                    agency));
    }

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, most)));
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<List<Function<LocalDate, Plan.Special>>> days = special().list().ofMaxSize(6);
        return Combinators
            .combine(starts(), limits(), Arbitraries.of(true, false), days, ownHours("TRUNG-TAM").injectNull(0.5),
                    ownHours("SO-XD").injectNull(0.5))
            .as((start, wanted, byMinutes, more, centre, department) -> {
                LocalDate around = start.toLocalDate();
                Plan.Hours office = PlanFixtures.office();
                List<Plan.Hours> hours = new ArrayList<>(
                        List.of(new Plan.Hours(null, office.from(), null, byMinutes, true, office.week())));
                Stream.of(centre, department).filter(Objects::nonNull).forEach((own) -> hours.add(own.apply(around)));
                return new Question(start, wanted,
                        new Plan(hours, oneForEach(more.stream().map((day) -> day.apply(around)).toList())));
            });
    }

    /** The database keeps one row for a day and an agency; the reviewed one is first. */
    private static List<Plan.Special> oneForEach(List<Plan.Special> more) {
        List<Plan.Special> days = new ArrayList<>(PlanFixtures.reviewedDays());
        for (Plan.Special day : more) {
            if (days.stream()
                .noneMatch(
                        (known) -> known.date().equals(day.date()) && Objects.equals(known.agency(), day.agency()))) {
                days.add(day);
            }
        }
        return days;
    }

    private static Arbitrary<Function<LocalDate, Plan.Special>> special() {
        return Combinators
            .combine(Arbitraries.of("TRUNG-TAM", "SO-XD").injectNull(0.6), Arbitraries.integers().between(-1, 16),
                    Arbitraries.of("HOLIDAY", "COMPENSATORY", "SWAP_OFF", "SWAP_WORK"),
                    Arbitraries.of("07:00-11:30", "08:15-10:45,14:00-24:00").injectNull(0.7),
                    Arbitraries.of(true, true, true, false))
            .as((agency, offset, type, sessions, confirmed) -> (around) -> new Plan.Special(agency,
                    around.plusDays(offset), type, sessions, confirmed));
    }

    private static Arbitrary<Function<LocalDate, Plan.Hours>> ownHours(String agency) {
        Map<DayOfWeek, String> roundTheClock = Plan.weekUntil(DayOfWeek.FRIDAY, "00:00-24:00");
        Map<DayOfWeek, String> always = Plan.weekUntil(DayOfWeek.SUNDAY, "00:00-24:00");
        Map<DayOfWeek, String> sixDays = Plan.weekUntil(DayOfWeek.SATURDAY, "06:00-11:00,12:00-18:30,20:00-21:00");
        return Combinators
            .combine(Arbitraries.of(List.of(roundTheClock, always, sixDays)), Arbitraries.integers().between(-20, 12),
                    Arbitraries.integers().between(0, 40).injectNull(0.3), Arbitraries.of(true, false),
                    Arbitraries.of(true, false))
            .as((week, offset, length, byMinutes,
                    observes) -> (around) -> new Plan.Hours(agency, around.plusDays(offset),
                            (length != null) ? around.plusDays(offset + length) : null, byMinutes, observes, week));
    }

}
