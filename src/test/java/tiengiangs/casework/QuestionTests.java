package tiengiangs.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tiengiangs.casework.CaseDriver.instant;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.engine.RefusedSubmission;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

/**
 * Asking the reporter, and the clock that waits meanwhile.
 */
@IntegrationTest
class QuestionTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Reports reports;

    @Autowired
    private Cases cases;

    @Test
    void questionAtReceptionPausesTheHourUntilTheAnswer() {
        ReportCode code = this.driver.send("2026-11-02 07:30:00");
        this.driver.moveTo("2026-11-02 07:45:00");
        this.driver.complete(code, "receive", "outcome", "ask", "question", "Chỗ nào trên đường Ấp Bắc?");
        assertThat(status(code)).isEqualTo(ReportStatus.NEED_INFO);
        assertThat(this.driver.task(code, "receive").getFollowUpDate().toInstant())
            .isEqualTo(instant("2026-11-05 17:00:00"));
        this.driver.assertClocksFit(code);
        this.driver.moveTo("2026-11-03 09:00:00");
        this.cases.supplement(code, "Trước cổng trường đại học.");
        // 45 minutes were left at 07:45; counting goes on at 09:00 the next day.
        assertThat(this.driver.timers(code)).containsEntry("receiveDue", instant("2026-11-03 09:45:00"));
        assertThat(this.driver.task(code, "receive").getFollowUpDate()).isNull();
        assertThat(this.driver.task(code, "receive").getDueDate().toInstant())
            .isEqualTo(instant("2026-11-03 09:45:00"));
        assertThat(status(code)).isEqualTo(ReportStatus.SUBMITTED);
        this.driver.assertClocksFit(code);
    }

    @Test
    void unansweredQuestionBringsTheTaskBackAfterThreeWorkingDays() {
        ReportCode code = this.driver.send("2026-11-02 07:30:00");
        this.driver.complete(code, "receive", "outcome", "ask", "question", "Ở đâu?");
        assertThatThrownBy(() -> this.driver.complete(code, "receive", "outcome", "ask", "question", "Ở đâu?"))
            .isInstanceOf(RefusedSubmission.class);
        this.driver.passTo(code, "2026-11-05 17:00:00");
        assertThat(kinds(code)).contains(HistoryKind.ANSWER_MISSED);
        assertThat(status(code)).isEqualTo(ReportStatus.SUBMITTED);
        assertThat(this.driver.task(code, "receive").getFollowUpDate()).isNull();
        this.driver.assertClocksFit(code);
    }

    @Test
    void questionWhileHandlingPausesTheSixDays() {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of("CA-28249"));
        this.driver.moveTo("2026-11-03 08:00:00");
        this.driver.complete(code, "resolve", "outcome", "ask", "question", "Bạn còn ảnh không?");
        assertThat(this.driver.timers(code).get("handlingDue")).isAfter(instant("2026-11-10 17:00:00"));
        this.driver.assertClocksFit(code);
        this.driver.moveTo("2026-11-04 08:00:00");
        this.cases.supplement(code, "Không còn ảnh.");
        // One working day of waiting: due one working day later.
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2026-11-11 17:00:00"));
        assertThat(this.driver.task(code, "contribute").getDueDate().toInstant())
            .isEqualTo(this.driver.task(code, "resolve").getDueDate().toInstant());
        this.driver.assertClocksFit(code);
    }

    private ReportStatus status(ReportCode code) {
        return this.reports.find(code).orElseThrow().status();
    }

    private List<HistoryKind> kinds(ReportCode code) {
        return this.reports.historyOf(code).stream().map(HistoryEntry::kind).toList();
    }

}
