package tiengiangs.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static tiengiangs.casework.CaseDriver.instant;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;
import tiengiangs.worktime.CalendarImpact;
import tiengiangs.worktime.DayType;
import tiengiangs.worktime.DaysOff;
import tiengiangs.worktime.NewDay;

@IntegrationTest
@RecordApplicationEvents
class CalendarMovesTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Reports reports;

    @Autowired
    private DaysOff daysOff;

    @Autowired
    private Clocks clocks;

    @Autowired
    private CalendarMoves moves;

    @Autowired
    private CalendarMover mover;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ApplicationEvents events;

    @Test
    void dayOffConfirmedInTimeMovesOpenClocksAndTaskDates() {
        ReportCode code = this.driver.assigned("2031-03-03 08:00:00", List.of());
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2031-03-11 17:00:00"));
        long day = this.daysOff.enter(
                new NewDay(LocalDate.of(2031, 3, 5), DayType.HOLIDAY, "Ngày nghỉ thử", "Văn bản thử", null, null),
                "an");
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2031-03-11 17:00:00"));
        assertThat(this.daysOff.preview(day)).anySatisfy((move) -> {
            assertThat(move.code()).isEqualTo(code.toString());
            assertThat(move.to()).isEqualTo(instant("2031-03-12 17:00:00"));
        });
        this.daysOff.confirm(day, "bình");
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2031-03-12 17:00:00"));
        assertThat(this.driver.task(code, "resolve").getDueDate().toInstant())
            .isEqualTo(instant("2031-03-11 17:00:00"));
        assertThat(this.driver.kinds(code)).contains(HistoryKind.DUE_MOVED);
        this.driver.assertClocksFit(code);
        this.daysOff.remove(day, "chi", "Thử xong");
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2031-03-11 17:00:00"));
    }

    @Test
    void dayOffConfirmedAfterAClockRangLiftsTheMarkAndArmsItAgain() {
        ReportCode code = this.driver.send("2031-04-07 07:30:00");
        this.driver.passTo(code, "2031-04-07 10:00:00");
        assertThat(this.driver.kinds(code)).contains(HistoryKind.OVERDUE);
        long day = this.daysOff.enter(
                new NewDay(LocalDate.of(2031, 4, 7), DayType.SWAP_OFF, "Nghỉ hoán đổi thử", "Văn bản thử", null, null),
                "an");
        this.daysOff.confirm(day, "bình");
        assertThat(this.driver.kinds(code)).contains(HistoryKind.OVERDUE_LIFTED);
        assertThat(this.driver.timers(code)).containsEntry("receiveDue", instant("2031-04-08 08:00:00"))
            .containsKey("receiveSoon");
        this.driver.assertClocksFit(code);
        this.driver.passTo(code, "2031-04-08 08:00:00");
        assertThat(this.driver.kinds(code).stream().filter(HistoryKind.OVERDUE::equals)).hasSize(2);
        this.driver.assertClocksFit(code);
        this.daysOff.remove(day, "chi", "Thử xong");
    }

    @Test
    void previewListsExactlyThePromisesThatWillMove() {
        ReportCode moved = this.driver.assigned("2031-06-02 08:00:00", List.of());
        ReportCode untouched = this.driver.send("2031-06-02 08:30:00");
        long day = enter("2031-06-04", DayType.HOLIDAY, null);
        List<CalendarImpact.Move> preview = this.daysOff.preview(day)
            .stream()
            .filter((move) -> List.of(moved.toString(), untouched.toString()).contains(move.code()))
            .toList();
        assertThat(preview).containsExactly(new CalendarImpact.Move(moved.toString(), "R2",
                instant("2031-06-10 17:00:00"), instant("2031-06-11 17:00:00")));
        this.daysOff.confirm(day, "bình");
        assertThat(moves(moved)).containsExactly("R2 " + instant("2031-06-11 17:00:00"));
        assertThat(moves(untouched)).isEmpty();
        assertThat(this.events.stream(HistoryEntry.class)
            .filter((entry) -> entry.kind() == HistoryKind.DUE_MOVED)
            .map(HistoryEntry::code)).contains(moved).doesNotContain(untouched);
        this.daysOff.remove(day, "chi", "Thử xong");
        assertThat(moves(moved)).containsExactly("R2 " + instant("2031-06-11 17:00:00"),
                "R2 " + instant("2031-06-10 17:00:00"));
        this.driver.assertClocksFit(moved);
    }

    @Test
    void madeUpSaturdayConfirmedLatePullsPromisesForward() {
        ReportCode code = this.driver.assigned("2031-07-07 08:00:00", List.of());
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2031-07-15 17:00:00"));
        this.driver.moveTo("2031-07-15 10:00:00");
        long day = enter("2031-07-12", DayType.SWAP_WORK, null);
        this.daysOff.confirm(day, "bình");
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2031-07-14 17:00:00"));
        assertThat(this.driver.task(code, "resolve").getDueDate().toInstant())
            .isEqualTo(instant("2031-07-12 17:00:00"));
        this.driver.passTo(code, "2031-07-15 10:01:00");
        assertThat(this.driver.kinds(code)).contains(HistoryKind.DUE_MOVED, HistoryKind.OVERDUE);
        this.driver.assertClocksFit(code);
        long far = enter("2031-12-30", DayType.HOLIDAY, null);
        this.daysOff.confirm(far, "bình");
        assertThat(this.daysOff.preview(far)).noneMatch((move) -> move.code().equals(code.toString()));
        this.daysOff.remove(far, "chi", "Thử xong");
        assertThat(r2(code).text()).startsWith("6 working days");
        assertThat(r2(code).due()).isEqualTo(instant("2031-07-14 17:00:00"));
        this.daysOff.remove(day, "chi", "Thử xong");
        assertThat(this.driver.kinds(code)).contains(HistoryKind.OVERDUE_LIFTED);
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2031-07-15 17:00:00"));
        this.driver.assertClocksFit(code);
    }

    @Test
    void dayOfOneAgencyMovesItsClocksOnly() {
        ReportCode own = this.driver.assigned("2031-08-04 08:00:00", List.of());
        ReportCode other = this.driver.send("2031-08-04 08:00:00");
        this.driver.complete(other, "receive", "outcome", "accept", "leadAgency", "SO-XD", "urgency", "NORMAL",
                "coordinators", List.of());
        long day = enter("2031-08-06", DayType.HOLIDAY, "SO-XD");
        this.daysOff.confirm(day, "bình");
        assertThat(this.driver.timers(own)).containsEntry("handlingDue", instant("2031-08-12 17:00:00"));
        assertThat(this.driver.timers(other)).containsEntry("handlingDue", instant("2031-08-13 17:00:00"));
        assertThat(moves(own)).isEmpty();
        this.daysOff.remove(day, "chi", "Thử xong");
    }

    @Test
    void stepThatStaysLateIsLateSinceAnotherDay() {
        ReportCode code = this.driver.assigned("2031-09-15 08:00:00", List.of());
        this.driver.passTo(code, "2031-09-26 10:00:00");
        long day = enter("2031-09-17", DayType.HOLIDAY, null);
        this.daysOff.confirm(day, "bình");
        assertThat(this.driver.kinds(code)).contains(HistoryKind.OVERDUE).doesNotContain(HistoryKind.OVERDUE_LIFTED);
        assertThat(moves(code)).contains("R2 " + instant("2031-09-24 17:00:00"));
        assertThat(r2(code).due()).isEqualTo(instant("2031-09-24 17:00:00"));
        assertThat(r2(code).overdueSince()).isNotNull();
        this.daysOff.remove(day, "chi", "Thử xong");
    }

    @Test
    void caseCountedOnAnOlderCalendarIsCaughtUpOnceAndQuietly() {
        ReportCode code = this.driver.assigned("2032-01-12 08:00:00", List.of());
        int before = this.reports.historyOf(code).size();
        this.database.update("update clocks set counted_on = 0 where report_code = ?", code.value());
        assertThat(this.moves.waiting()).isPositive();
        this.mover.changed(null);
        assertThat(this.moves.waiting()).isZero();
        assertThat(this.reports.historyOf(code)).hasSize(before);
        this.driver.assertClocksFit(code);
    }

    private RunningClock r2(ReportCode code) {
        return this.clocks.of(code).stream().filter((clock) -> clock.clause().equals("R2")).findFirst().orElseThrow();
    }

    private long enter(String date, DayType type, String agency) {
        return this.daysOff.enter(new NewDay(LocalDate.parse(date), type, "Ngày nghỉ thử", "Văn bản thử", agency, null),
                "an");
    }

    private List<String> moves(ReportCode code) {
        return this.reports.historyOf(code)
            .stream()
            .filter((entry) -> entry.kind() == HistoryKind.DUE_MOVED)
            .map((entry) -> entry.clause() + " " + entry.due())
            .toList();
    }

}
