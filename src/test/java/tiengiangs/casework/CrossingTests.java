package tiengiangs.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tiengiangs.casework.CaseDriver.instant;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.engine.RefusedSubmission;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.publication.Publications;
import tiengiangs.ratings.Level;
import tiengiangs.ratings.Ratings;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;
import tiengiangs.web.Conflict;
import tiengiangs.worktime.DayType;
import tiengiangs.worktime.DaysOff;
import tiengiangs.worktime.NewDay;

/**
 * Where two detours of a case cross.
 */
@IntegrationTest
class CrossingTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Reports reports;

    @Autowired
    private Cases cases;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Publications publications;

    @Autowired
    private DaysOff daysOff;

    @Test
    void extensionThatWasNotDecidedMayBeAskedForAgainAfterTheResultIsSentBack() {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of());
        this.driver.complete(code, "resolve", "outcome", "extension", "extensionDays", 2, "extensionReason", "Chờ.");
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Đã vá.");
        this.driver.moveTo("2026-11-02 09:00:00");
        this.driver.complete(code, "approve", "outcome", "sendBack", "comment", "Thiếu ảnh.");
        this.driver.assertCase(code).isWaitingAtExactly("work", "handling", "resolve");
        this.driver.complete(code, "resolve", "outcome", "extension", "extensionDays", 2, "extensionReason", "Chờ.");
        this.driver.assertCase(code).isWaitingAtExactly("work", "handling", "resolve", "decideExtension");
    }

    @Test
    void extensionGrantedTooLateTakesTheMarkAndTheExplanationBack() {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of());
        this.driver.complete(code, "resolve", "outcome", "extension", "extensionDays", 5, "extensionReason", "Chờ.");
        this.driver.passTo(code, "2026-11-11 08:00:00");
        this.driver.assertCase(code).isWaitingAt("explainDelay");
        this.driver.complete(code, "decideExtension", "outcome", "grant", "days", 5, "interimAnswer", "Đang làm.");
        this.driver.assertCase(code).isWaitingAtExactly("work", "handling", "resolve");
        assertThat(this.driver.kinds(code)).contains(HistoryKind.OVERDUE_LIFTED);
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2026-11-17 17:00:00"));
        this.driver.assertClocksFit(code);
        this.driver.passTo(code, "2026-11-17 17:00:00");
        this.driver.assertCase(code).isWaitingAt("explainDelay");
    }

    @Test
    void caseGivenToAnotherAgencyAsksTheFirstForNoExplanationAnyMore() {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of());
        this.driver.passTo(code, "2026-11-10 17:00:00");
        this.driver.complete(code, "resolve", "outcome", "return", "returnReason", "Không phải chúng tôi.");
        this.driver.assertCase(code).isWaitingAtExactly("work", "reassign", "explainDelay");
        this.driver.moveTo("2026-11-11 07:30:00");
        this.driver.complete(code, "reassign", "outcome", "other", "leadAgency", "SO-XD", "urgency", "NORMAL");
        this.driver.assertCase(code).isWaitingAtExactly("work", "handling", "resolve");
        assertThat(this.driver.kinds(code)).contains(HistoryKind.RETURNED_LATE, HistoryKind.OVERDUE);
        this.driver.passTo(code, "2026-11-19 17:00:00");
        assertThat(this.driver.groupsOf(this.driver.task(code, "explainDelay"))).containsExactly("leaders-SO-XD");
        this.driver.assertClocksFit(code);
    }

    @Test
    void lateReturnIsShownToTheCentreWhichConsentsByChoosingAnotherAgency() {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of());
        this.driver.complete(code, "resolve", "outcome", "return", "returnReason", "Không phải chúng tôi.");
        assertThat(this.driver.shown(this.driver.task(code, "reassign"))).containsEntry("returnedLate", false);
        this.driver.moveTo("2026-11-02 09:00:00");
        this.driver.complete(code, "reassign", "outcome", "other", "leadAgency", "SO-XD", "urgency", "NORMAL");
        this.driver.passTo(code, "2026-11-04 08:00:00");
        this.driver.complete(code, "resolve", "outcome", "return", "returnReason", "Không phải chúng tôi.");
        assertThat(this.driver.shown(this.driver.task(code, "reassign"))).containsEntry("returnedLate", true);
    }

    @Test
    void dayOffDuringTheWaitingMovesTheWaitingAndIsNotPausedTwice() {
        ReportCode code = this.driver.assigned("2031-09-01 08:00:00", List.of());
        this.driver.complete(code, "resolve", "outcome", "ask", "question", "Ở đâu?");
        long day = this.daysOff
            .enter(new NewDay(LocalDate.of(2031, 9, 3), DayType.HOLIDAY, "Ngày thử", "Văn bản thử", null, null), "an");
        this.daysOff.confirm(day, "bình");
        assertThat(this.driver.timers(code)).containsEntry("awaitAnswerExpired", instant("2031-09-05 17:00:00"));
        assertThat(this.driver.task(code, "resolve").getFollowUpDate().toInstant())
            .isEqualTo(instant("2031-09-05 17:00:00"));
        this.driver.assertClocksFit(code);
        this.driver.moveTo("2031-09-02 08:00:00");
        this.cases.supplement(code, "Trước cổng trường.");
        // Six days from Monday with one off and one waited for: Thursday of the next
        // week.
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2031-09-11 17:00:00"));
        this.daysOff.remove(day, "chi", "Thử xong");
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2031-09-10 17:00:00"));
    }

    @Test
    void clockKeepsItsOwnLimitWhenOneOfItsRungsHasRung() {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of());
        this.driver.passTo(code, "2026-11-10 17:00:00");
        this.driver.complete(code, "resolve", "outcome", "ask", "question", "Ở đâu?");
        RunningClock clock = this.clocks.of(code).stream().filter((row) -> row.clause().equals("R2")).findFirst().get();
        assertThat(clock.text()).startsWith("6 working days from");
        assertThat(clock.due()).isEqualTo(instant("2026-11-13 17:00:00"));
    }

    @Test
    void secondRoundKeepsItsShorterTargetWithWhicheverAgency() {
        ReportCode code = this.driver.published("2026-11-02 08:00:00");
        this.cases.dissatisfied(code);
        this.driver.complete(code, "reviewDissatisfaction", "outcome", "reopen", "reasons", "Vá chưa kỹ.");
        this.driver.complete(code, "resolve", "outcome", "return", "returnReason", "Không phải chúng tôi.");
        this.driver.moveTo("2026-11-02 09:00:00");
        this.driver.complete(code, "reassign", "outcome", "other", "leadAgency", "SO-XD", "urgency", "NORMAL");
        assertThat(this.driver.task(code, "resolve").getDueDate().toInstant())
            .isEqualTo(instant("2026-11-05 17:00:00"));
    }

    @Test
    void agencyThatBecomesTheLeadNeedNotHelpItself() {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of("SO-XD"));
        this.driver.complete(code, "resolve", "outcome", "return", "returnReason", "Không phải chúng tôi.");
        this.driver.complete(code, "reassign", "outcome", "other", "leadAgency", "SO-XD", "urgency", "NORMAL");
        this.driver.assertCase(code).isWaitingAtExactly("work", "handling", "resolve");
    }

    @Test
    void privateAnswerAfterReopeningTakesThePublicOneBack() {
        ReportCode code = this.driver.published("2026-11-02 08:00:00");
        assertThat(this.publications.find(code)).isPresent();
        this.cases.dissatisfied(code);
        this.driver.complete(code, "reviewDissatisfaction", "outcome", "reopen", "reasons", "Vá chưa kỹ.");
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Đã vá lại.");
        this.driver.complete(code, "approve", "outcome", "approve");
        this.driver.complete(code, "publish", "outcome", "private", "answer", "Đã nhắc nhở.");
        assertThat(this.publications.find(code)).isEmpty();
    }

    @Test
    void withdrawalOfOneDetachesOnlyThatReporterAndTheLastOneEndsTheCase() {
        ReportCode survivor = this.driver.send("2026-11-02 08:00:00");
        ReportCode merged = this.driver.send("2026-11-02 08:00:00");
        this.driver.complete(merged, "receive", "outcome", "merge", "mergeInto", survivor.toString());
        this.cases.withdraw(survivor);
        this.driver.assertCase(survivor).isWaitingAtExactly("work", "reception", "receive");
        assertThatThrownBy(() -> this.cases.withdraw(survivor)).isInstanceOf(Conflict.class);
        this.cases.withdraw(merged);
        assertThat(this.driver.status(merged)).isEqualTo(ReportStatus.WITHDRAWN);
        assertThat(this.driver.status(survivor)).isEqualTo(ReportStatus.WITHDRAWN);
        this.driver.assertCase(survivor).isEnded();
    }

    @Test
    void reportersOfMergedReportsRateTheResultAlsoAfterAReviewHasClosedIt() {
        ReportCode survivor = this.driver.send("2026-11-02 08:00:00");
        ReportCode merged = this.driver.send("2026-11-02 08:00:00");
        this.driver.complete(merged, "receive", "outcome", "merge", "mergeInto", survivor.toString());
        this.driver.complete(survivor, "receive", "outcome", "accept", "leadAgency", "UBND-28249", "urgency", "NORMAL");
        this.driver.publishAgain(survivor);
        this.ratings.rate(survivor, Level.DISSATISFIED, null);
        this.driver.complete(survivor, "reviewDissatisfaction", "outcome", "keep", "reasons", "Đã làm hết khả năng.");
        assertThatThrownBy(() -> this.cases.withdraw(merged)).isInstanceOf(Conflict.class);
        this.ratings.rate(merged, Level.SATISFIED, null);
        assertThat(this.ratings.of(merged)).hasSize(1);
        this.driver.moveTo("2026-12-02 08:00:01");
        assertThat(this.ratings.isOpen(merged)).isFalse();
    }

    @Test
    void nothingIsMergedIntoAReportThatWasRejectedThroughItsSurvivor() {
        ReportCode survivor = this.driver.send("2026-11-02 08:00:00");
        ReportCode merged = this.driver.send("2026-11-02 08:00:00");
        ReportCode late = this.driver.send("2026-11-02 08:00:00");
        this.driver.complete(merged, "receive", "outcome", "merge", "mergeInto", survivor.toString());
        this.driver.complete(survivor, "receive", "outcome", "reject", "rejectReason", "SPAM");
        assertThatThrownBy(
                () -> this.driver.complete(late, "receive", "outcome", "merge", "mergeInto", merged.toString()))
            .isInstanceOf(RefusedSubmission.class);
    }

}
