package tiengiangs.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static tiengiangs.casework.CaseDriver.instant;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.ReportCode;
import tiengiangs.worktime.DayType;
import tiengiangs.worktime.DaysOff;
import tiengiangs.worktime.NewDay;

@IntegrationTest
class PausedCalendarMovesTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Cases cases;

    @Autowired
    private DaysOff daysOff;

    @Test
    void extensionCountsOnTheNewCalendarToo() {
        ReportCode code = this.driver.assigned("2031-10-06 08:00:00", List.of());
        this.driver.complete(code, "resolve", "outcome", "extension", "extensionDays", 3, "extensionReason",
                "Chờ vật tư.");
        this.driver.complete(code, "decideExtension", "outcome", "grant", "days", 2, "interimAnswer",
                "Đang chờ vật tư.");
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2031-10-16 17:00:00"));
        long day = enter("2031-10-15");
        this.daysOff.confirm(day, "bình");
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2031-10-17 17:00:00"));
        this.driver.assertClocksFit(code);
        this.daysOff.remove(day, "chi", "Thử xong");
    }

    @Test
    void dayOffWhileTheReporterIsAskedMovesTheWaitAndThePauseEndsAsIfItHadBeenKnown() {
        ReportCode code = this.driver.assigned("2031-11-03 08:00:00", List.of());
        this.driver.moveTo("2031-11-04 08:00:00");
        this.driver.complete(code, "resolve", "outcome", "ask", "question", "Bạn còn ảnh không?");
        assertThat(this.driver.task(code, "resolve").getFollowUpDate().toInstant())
            .isEqualTo(instant("2031-11-07 17:00:00"));
        long day = enter("2031-11-06");
        this.daysOff.confirm(day, "bình");
        assertThat(this.driver.task(code, "resolve").getFollowUpDate().toInstant())
            .isEqualTo(instant("2031-11-10 17:00:00"));
        this.driver.assertClocksFit(code);
        this.driver.moveTo("2031-11-05 08:00:00");
        this.cases.supplement(code, "Không còn ảnh.");
        // Six days, one day off, one day of waiting.
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2031-11-13 17:00:00"));
        this.driver.assertClocksFit(code);
        this.daysOff.remove(day, "chi", "Thử xong");
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2031-11-12 17:00:00"));
    }

    @Test
    void dayOffOnTheVeryDayOfTheQuestionShortensThePause() {
        ReportCode code = this.driver.assigned("2031-12-01 08:00:00", List.of());
        this.driver.moveTo("2031-12-02 08:00:00");
        this.driver.complete(code, "resolve", "outcome", "ask", "question", "Bạn còn ảnh không?");
        long day = enter("2031-12-02");
        this.daysOff.confirm(day, "bình");
        this.driver.passTo(code, "2031-12-05 17:00:00");
        // Six days, the day off, and the three days of waiting; the rest of 02/12 was no
        // working time.
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2031-12-15 17:00:00"));
        this.driver.assertClocksFit(code);
        this.daysOff.remove(day, "chi", "Thử xong");
    }

    private long enter(String date) {
        return this.daysOff.enter(
                new NewDay(LocalDate.parse(date), DayType.HOLIDAY, "Ngày nghỉ thử", "Văn bản thử", null, null), "an");
    }

}
