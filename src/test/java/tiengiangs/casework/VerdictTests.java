package tiengiangs.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static tiengiangs.casework.CaseDriver.instant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;
import tiengiangs.statistics.Figures;
import tiengiangs.statistics.Statistics;
import tiengiangs.worktime.CalendarImpact.Move;
import tiengiangs.worktime.DayType;
import tiengiangs.worktime.DaysOff;
import tiengiangs.worktime.NewDay;

@IntegrationTest
class VerdictTests {

    private static final String TO_THE_AGENCY = "2033-05-09 08:00:00";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private HouseInOrder house;

    @Autowired
    private Reports reports;

    @Autowired
    private Clocks clocks;

    @Autowired
    private DaysOff daysOff;

    @Autowired
    private Statistics statistics;

    @Autowired
    private CalendarMoves moves;

    @Test
    void lateResultIsInTimeOnceADayOffOfItsTimeIsConfirmedAndLateAgainWithoutIt() {
        ReportCode code = this.driver.assigned(TO_THE_AGENCY, List.of());
        this.driver.passTo(code, "2033-05-18 09:00:00");
        assertThat(r2(code).due()).isEqualTo(instant("2033-05-17 17:00:00"));
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Đã vá xong.");
        assertThat(figures()).extracting(Figures::onTime, Figures::overdue).containsExactly(0L, 1L);
        assertThat(tasks(code)).contains("explainDelay");

        long day = enter("2033-05-11");
        this.daysOff.confirm(day, "bình");
        assertThat(this.moves.waiting()).isZero();
        assertThat(r2(code).due()).isEqualTo(instant("2033-05-18 17:00:00"));
        assertThat(r2(code).overdueSince()).isNull();
        assertThat(r2(code).isLateAt(Instant.MAX)).isFalse();
        assertThat(figures()).extracting(Figures::onTime, Figures::overdue).containsExactly(1L, 0L);
        assertThat(marks(code)).containsExactly(HistoryKind.OVERDUE, HistoryKind.OVERDUE_LIFTED);
        assertThat(tasks(code)).doesNotContain("explainDelay");
        this.house.check(code);

        this.daysOff.remove(day, "chi", "Thử xong");
        assertThat(r2(code).due()).isEqualTo(instant("2033-05-17 17:00:00"));
        assertThat(r2(code).overdueSince()).isNotNull();
        assertThat(figures()).extracting(Figures::onTime, Figures::overdue).containsExactly(0L, 1L);
        assertThat(marks(code)).containsExactly(HistoryKind.OVERDUE, HistoryKind.OVERDUE_LIFTED, HistoryKind.OVERDUE);
        this.house.check(code);
    }

    @Test
    void stepOfACaseThatIsOverIsJudgedToo() {
        ReportCode code = this.driver.send("2033-06-06 08:00:00");
        this.driver.passTo(code, "2033-06-06 10:00:00");
        this.driver.complete(code, "receive", "outcome", "reject", "rejectReason", "SPAM");
        this.driver.assertCase(code).isEnded();
        assertThat(marks(code)).containsExactly(HistoryKind.OVERDUE);
        long day = enter("2033-06-06");
        this.daysOff.confirm(day, "bình");
        assertThat(marks(code)).containsExactly(HistoryKind.OVERDUE, HistoryKind.OVERDUE_LIFTED);
        this.house.check(code);
        this.daysOff.remove(day, "chi", "Thử xong");
    }

    @Test
    void stepsFinishedApartFromTheDayAndThoseStillLateKeepTheirMark() {
        ReportCode before = this.driver.send("2033-07-04 08:00:00");
        this.driver.passTo(before, "2033-07-04 10:00:00");
        ReportCode late = this.driver.assigned("2033-07-05 08:00:00", List.of());
        this.driver.passTo(late, "2033-07-20 09:00:00");
        this.driver.complete(late, "resolve", "outcome", "result", "result", "Đã vá xong.");
        long day = enter("2033-07-07");
        this.daysOff.confirm(day, "bình");
        assertThat(marks(before)).containsExactly(HistoryKind.OVERDUE);
        assertThat(marks(late)).containsExactly(HistoryKind.OVERDUE);
        assertThat(r2(late).due()).isEqualTo(instant("2033-07-14 17:00:00"));
        assertThat(r2(late).overdueSince()).isNotNull();
        this.daysOff.remove(day, "chi", "Thử xong");
        assertThat(r2(late).due()).isEqualTo(instant("2033-07-13 17:00:00"));
        assertThat(marks(late)).containsExactly(HistoryKind.OVERDUE);
    }

    @Test
    void returnIsNoLateOneOnceADayOffKeepsItsWindowOpen() {
        ReportCode code = this.driver.assigned("2033-08-08 08:00:00", List.of());
        this.driver.passTo(code, "2033-08-10 09:00:00");
        this.driver.complete(code, "resolve", "outcome", "return", "returnReason", "Không thuộc thẩm quyền.");
        assertThat(this.driver.shown(this.driver.task(code, "reassign"))).containsEntry("returnedLate", true);
        long day = enter("2033-08-09");
        this.daysOff.confirm(day, "bình");
        assertThat(this.driver.shown(this.driver.task(code, "reassign"))).containsEntry("returnedLate", false);
        this.daysOff.remove(day, "chi", "Thử xong");
    }

    @Test
    void previewSaysWhatAnOpenQuestionMakesOfTheDay() {
        ReportCode code = this.driver.assigned("2033-09-05 08:00:00", List.of());
        this.driver.moveTo("2033-09-06 08:00:00");
        this.driver.complete(code, "resolve", "outcome", "ask", "question", "Bạn còn ảnh không?");
        // Of the day of the question nothing is left to wait, so the pause is shorter.
        long day = enter("2033-09-06");
        List<Move> foreseen = this.daysOff.preview(day)
            .stream()
            .filter((move) -> move.code().equals(code.toString()))
            .toList();
        this.daysOff.confirm(day, "bình");
        List<Move> moved = foreseen.stream()
            .map((move) -> new Move(move.code(), move.clause(), move.from(), dueOf(code, move.clause())))
            .toList();
        assertThat(foreseen).extracting(Move::clause).contains("R2");
        assertThat(foreseen).isEqualTo(moved);
        assertThat(this.clocks.of(code).stream().filter(RunningClock::isOpen).map(RunningClock::clause))
            .contains("answer", "R2");
        this.daysOff.remove(day, "chi", "Thử xong");
    }

    private Instant dueOf(ReportCode code, String clause) {
        return this.clocks.of(code)
            .stream()
            .filter((clock) -> clock.isOpen() && clock.clause().equals(clause))
            .map(RunningClock::due)
            .findFirst()
            .orElseThrow();
    }

    private RunningClock r2(ReportCode code) {
        return this.clocks.of(code).stream().filter((clock) -> clock.clause().equals("R2")).findFirst().orElseThrow();
    }

    private List<String> tasks(ReportCode code) {
        return this.driver.tasks(code).stream().map((task) -> task.getTaskDefinitionKey()).toList();
    }

    private List<HistoryKind> marks(ReportCode code) {
        return this.reports.historyOf(code)
            .stream()
            .filter((entry) -> Set.of("R1", "R2").contains(String.valueOf(entry.clause())))
            .map(HistoryEntry::kind)
            .filter((kind) -> kind == HistoryKind.OVERDUE || kind == HistoryKind.OVERDUE_LIFTED)
            .toList();
    }

    private Figures figures() {
        Instant sent = instant(TO_THE_AGENCY);
        return this.statistics.of(sent, sent.plusSeconds(1), instant("2033-05-31 08:00:00"));
    }

    private long enter(String date) {
        return this.daysOff.enter(
                new NewDay(LocalDate.parse(date), DayType.HOLIDAY, "Ngày nghỉ thử", "Văn bản thử", null, null), "an");
    }

}
