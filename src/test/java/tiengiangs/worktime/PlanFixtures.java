package tiengiangs.worktime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Calendars for tests: Vietnam's days off as the reviewed list has them, and the rows
 * that the room makes its calendars of.
 */
final class PlanFixtures {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private PlanFixtures() {
    }

    /** The province's office hours, days counted as the Civil Code counts them. */
    static Plan.Hours office() {
        return new Plan.Hours(null, LONG_AGO, null, false, true, Plan.weekUntil(DayOfWeek.FRIDAY, Plan.OFFICE));
    }

    /** The lines of the reviewed list: date, type, confirmed, name. */
    static List<String[]> reviewedLines() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PlanFixtures.class.getResourceAsStream("/worktime/holidays-vn.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map((line) -> line.split(";")).toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static List<Plan.Special> reviewedDays() {
        return reviewedLines().stream()
            .map((line) -> new Plan.Special(null, LocalDate.parse(line[0]), line[1], null,
                    Boolean.parseBoolean(line[2])))
            .toList();
    }

    static Plan vietnam() {
        return new Plan(List.of(office()), reviewedDays());
    }

    /** What the room makes of the plan. */
    static Calendars calendars(Plan plan) {
        List<HoursRow> hours = new ArrayList<>();
        List<Plan.Hours> byPrecedence = plan.hours()
            .stream()
            .sorted(Comparator.comparing((Plan.Hours rule) -> rule.agency() == null)
                .thenComparing(Plan.Hours::from, Comparator.reverseOrder()))
            .toList();
        for (int id = 0; id < byPrecedence.size(); id++) {
            Plan.Hours rule = byPrecedence.get(id);
            int number = id;
            rule.week()
                .forEach((day, sessions) -> Session.parse(sessions)
                    .forEach((session) -> hours.add(new HoursRow(number, rule.agency(), rule.from(), rule.until(),
                            rule.byMinutes() ? Counting.WORKING_MINUTES : Counting.NEXT_DAY_END_OF_DAY,
                            rule.observesDaysOff(), day.getValue(), session.opens(), session.closes()))));
        }
        return Calendars.of(ZONE, hours, plan.days().stream().map(PlanFixtures::row).toList());
    }

    private static DayOff row(Plan.Special day) {
        return new DayOff(1, day.agency(), day.date(), DayType.valueOf(day.type()), "Ngày thử", day.sessions(),
                "Văn bản", "an", Instant.EPOCH, day.confirmed() ? "bình" : null,
                day.confirmed() ? Instant.EPOCH : null);
    }

    /** Vietnamese local time as an instant; the offset has not changed since 1975. */
    static Instant instant(LocalDateTime local) {
        return local.toInstant(ZoneOffset.ofHours(7));
    }

    static Instant instant(String local) {
        return instant(LocalDateTime.parse(local.replace(' ', 'T')));
    }

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.ofHours(7));
    }

}
