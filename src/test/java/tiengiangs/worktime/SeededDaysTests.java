package tiengiangs.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.web.Conflict;

@IntegrationTest
class SeededDaysTests {

    @Autowired
    private DaysOff daysOff;

    @Autowired
    private WorkingTime workingTime;

    @Autowired
    private JdbcTemplate database;

    @Test
    void seededDaysAreTheReviewedOnes() {
        List<String> seeded = IntStream.rangeClosed(2022, 2030)
            .boxed()
            .flatMap((year) -> this.daysOff.of(year).stream())
            .filter((day) -> day.enteredBy().equals("seed"))
            .sorted(Comparator.comparing(DayOff::onDate))
            .map((day) -> day.onDate() + ";" + day.type() + ";" + day.isConfirmed() + ";" + day.name())
            .toList();
        assertThat(seeded)
            .isEqualTo(PlanFixtures.reviewedLines().stream().map((line) -> String.join(";", line)).toList());
    }

    @Test
    void storedCalendarCountsAsTheReviewedListDoes() {
        Calendars reviewed = PlanFixtures.calendars(PlanFixtures.vietnam());
        LocalDate.of(2022, 1, 1).datesUntil(LocalDate.of(2027, 12, 1)).forEach((date) -> {
            Limit limit = Limit.of(2, Limit.Unit.DAYS).from(PlanFixtures.instant(date.atTime(9, 0)));
            assertThat(this.workingTime.due(limit).instant()).as("%s", date).isEqualTo(reviewed.due(limit).instant());
        });
    }

    @Test
    void proposedDaysOfNovemberDoNotCount() {
        assertThat(this.workingTime.due("1 ngày làm việc từ 2026-11-20T09:00:00+07:00").instant())
            .isEqualTo(PlanFixtures.instant("2026-11-23 17:00"));
        assertThat(this.workingTime.due("1 ngày làm việc từ 2026-11-27T09:00:00+07:00").instant())
            .isEqualTo(PlanFixtures.instant("2026-11-30 17:00"));
    }

    @Test
    void hoursOfAnAgencyGoBeforeTheProvincesWhileTheyAreValid() {
        this.database.update("""
                insert into calendars (id, agency, name, valid_from, valid_to, counting, observes_days_off)
                values (9001, 'SO-NV', 'Trực', date '2035-01-01', date '2035-01-31', 'NEXT_DAY_END_OF_DAY', true)
                """);
        this.database.update(
                "insert into calendar_sessions select 9001, d, 0, 1440 from (values (1), (2), (3), (4), (5), (6)) as days (d)");
        long day = this.daysOff
            .enter(new NewDay(LocalDate.of(2035, 1, 6), DayType.HOLIDAY, "Thử", "Thử", "SO-NV", null), "an");
        this.daysOff.confirm(day, "bình");
        try {
            assertThat(due("2 working days", "2035-01-04 09:00", "SO-NV")).isEqualTo("2035-01-09T00:00");
            assertThat(due("2 working days", "2035-01-04 09:00", "SO-XD")).isEqualTo("2035-01-08T17:00");
            assertThat(due("1 working hour", "2035-01-31 23:30", "SO-NV")).isEqualTo("2035-02-01T07:30");
        }
        finally {
            this.database.update("delete from calendar_sessions where calendar_id = 9001");
            this.database.update("delete from calendars where id = 9001");
            this.daysOff.remove(day, "chi", "Thử xong");
        }
    }

    @Test
    void nobodyAloneMakesOrUnmakesADayOff() {
        long day = this.daysOff.enter(new NewDay(LocalDate.of(2035, 5, 2), DayType.HOLIDAY, "Thử", "Thử", null, null),
                "an");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.daysOff.confirm(day, "an"));
        this.daysOff.confirm(day, "bình");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.daysOff.confirm(day, "chi"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.daysOff.remove(day, "bình", "Nhầm"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.daysOff
            .enter(new NewDay(LocalDate.of(2035, 5, 2), DayType.SWAP_OFF, "Thử", "Thử", null, null), "an"));
        this.daysOff.remove(day, "an", "Thử xong");
        assertThat(this.daysOff.log(3)).extracting(LogLine::action).containsExactly("REMOVED", "CONFIRMED", "ENTERED");
    }

    @Test
    void comingYearWarnsFromOctoberUntilItsDaysAreConfirmed() {
        List<DayOff> days = PlanFixtures.reviewedLines()
            .stream()
            .map((line) -> new DayOff(1, null, LocalDate.parse(line[0]), DayType.valueOf(line[1]), line[3], null, "s",
                    "an", java.time.Instant.EPOCH, Boolean.parseBoolean(line[2]) ? "bình" : null, null))
            .toList();
        assertThat(ComingYear.warning(LocalDate.of(2026, 9, 30), days)).isEmpty();
        assertThat(ComingYear.warning(LocalDate.of(2026, 10, 1), days)).contains(new ComingYear(2027, 6, 12, 6));
        assertThat(ComingYear.warning(LocalDate.of(2026, 12, 31), days)).isPresent();
        assertThat(ComingYear.warning(LocalDate.of(2024, 11, 1), days)).isEmpty();
        List<DayOff> confirmed = days.stream().map((day) -> day.confirmed("bình", java.time.Instant.EPOCH)).toList();
        assertThat(ComingYear.warning(LocalDate.of(2026, 10, 1), confirmed)).isEmpty();
    }

    private String due(String limit, String from, String agency) {
        return PlanFixtures
            .local(this.workingTime.due(Limit.parse(limit).at(agency), PlanFixtures.instant(from)).instant())
            .toString();
    }

}
