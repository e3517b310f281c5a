package tiengiangs.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static tiengiangs.casework.CaseDriver.instant;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;
import tiengiangs.worktime.DayType;
import tiengiangs.worktime.DaysOff;
import tiengiangs.worktime.NewDay;

@IntegrationTest
class CalendarMovesTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Reports reports;

    @Autowired
    private DaysOff daysOff;

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
        assertThat(kinds(code)).contains(HistoryKind.DUE_MOVED);
        this.driver.assertClocksFit(code);
        this.daysOff.remove(day, "chi", "Thử xong");
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2031-03-11 17:00:00"));
    }

    @Test
    void dayOffConfirmedAfterAClockRangLiftsTheMarkAndArmsItAgain() {
        ReportCode code = this.driver.send("2031-04-07 07:30:00");
        this.driver.passTo(code, "2031-04-07 10:00:00");
        assertThat(kinds(code)).contains(HistoryKind.OVERDUE);
        long day = this.daysOff.enter(
                new NewDay(LocalDate.of(2031, 4, 7), DayType.SWAP_OFF, "Nghỉ hoán đổi thử", "Văn bản thử", null, null),
                "an");
        this.daysOff.confirm(day, "bình");
        assertThat(kinds(code)).contains(HistoryKind.OVERDUE_LIFTED);
        assertThat(this.driver.timers(code)).containsEntry("receiveDue", instant("2031-04-08 08:00:00"))
            .containsKey("receiveSoon");
        this.driver.assertClocksFit(code);
        this.driver.passTo(code, "2031-04-08 08:00:00");
        assertThat(kinds(code).stream().filter(HistoryKind.OVERDUE::equals)).hasSize(2);
        this.driver.assertClocksFit(code);
        this.daysOff.remove(day, "chi", "Thử xong");
    }

    private List<HistoryKind> kinds(ReportCode code) {
        return this.reports.historyOf(code).stream().map(HistoryEntry::kind).toList();
    }

}
