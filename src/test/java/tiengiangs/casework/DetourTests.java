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
import tiengiangs.web.Conflict;

/**
 * Every way off the straight line and back.
 */
@IntegrationTest
class DetourTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Reports reports;

    @Autowired
    private Cases cases;

    @Autowired
    private Clocks clocks;

    @Test
    void rejectionEndsTheCaseWithItsReason() {
        ReportCode code = this.driver.send("2026-11-02 07:35:00");
        this.driver.complete(code, "receive", "outcome", "reject", "rejectReason", "SPAM");
        assertThat(this.driver.status(code)).isEqualTo(ReportStatus.REJECTED);
        this.driver.assertCase(code).isEnded();
        assertThat(last(code).text()).contains("gửi thử");
        this.driver.assertClocksFit(code);
    }

    @Test
    void transferEndsTheCase() {
        ReportCode code = this.driver.send("2026-11-02 07:35:00");
        this.driver.complete(code, "receive", "outcome", "transfer", "transferTarget", "DENUNCIATION");
        assertThat(this.driver.status(code)).isEqualTo(ReportStatus.TRANSFERRED_OUT);
        this.driver.assertCase(code).isEnded();
    }

    @Test
    void mergedReportFollowsItsSurvivorThroughChainsAndNeverInACircle() {
        ReportCode first = this.driver.send("2026-11-02 07:35:00");
        ReportCode second = this.driver.send("2026-11-02 07:36:00");
        ReportCode third = this.driver.send("2026-11-02 07:37:00");
        this.driver.complete(third, "receive", "outcome", "merge", "mergeInto", second.toString());
        assertThatThrownBy(
                () -> this.driver.complete(second, "receive", "outcome", "merge", "mergeInto", third.toString()))
            .isInstanceOf(RefusedSubmission.class);
        this.driver.complete(second, "receive", "outcome", "merge", "mergeInto", first.toString());
        assertThat(this.reports.find(third).orElseThrow().mergedInto()).isEqualTo(first);
        assertThat(this.driver.status(third)).isEqualTo(ReportStatus.MERGED);
        assertThat(this.reports.mergedInto(first)).hasSize(2);
    }

    @Test
    void extensionIsGrantedOnceAndMovesTheLimit() {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of());
        this.driver.complete(code, "resolve", "outcome", "extension", "extensionDays", 3, "extensionReason",
                "Chờ vật tư.");
        this.driver.assertCase(code).isWaitingAtExactly("work", "handling", "resolve", "decideExtension");
        assertThatThrownBy(() -> this.driver.complete(code, "resolve", "outcome", "extension", "extensionDays", 3,
                "extensionReason", "Chờ thêm."))
            .isInstanceOf(RefusedSubmission.class);
        this.driver.complete(code, "decideExtension", "outcome", "grant", "days", 2, "interimAnswer",
                "Đang chờ vật tư.");
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2026-11-12 17:00:00"));
        this.driver.assertClocksFit(code);
    }

    @Test
    void refusedExtensionLeavesTheLimit() {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of());
        this.driver.complete(code, "resolve", "outcome", "extension", "extensionDays", 6, "extensionReason", "Chờ.");
        this.driver.complete(code, "decideExtension", "outcome", "refuse", "refusalReason", "Chưa đủ lý do.");
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2026-11-10 17:00:00"));
    }

    @Test
    void returnInTimeGoesToAnotherAgencyWithANewClock() {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of("CA-28249"));
        this.driver.passTo(code, "2026-11-03 10:00:00");
        this.driver.complete(code, "resolve", "outcome", "return", "returnReason", "Thuộc Sở Xây dựng.");
        assertThat(this.driver.status(code)).isEqualTo(ReportStatus.RETURNED);
        assertThat(this.driver.timers(code)).containsEntry("reassignDue", instant("2026-11-03 11:00:00"))
            .doesNotContainKey("handlingDue");
        this.driver.complete(code, "reassign", "outcome", "other", "leadAgency", "SO-XD", "urgency", "NORMAL");
        assertThat(this.reports.find(code).orElseThrow().agency()).isEqualTo("SO-XD");
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2026-11-11 17:00:00"));
        // The coordinating agency's work is not lost with the return.
        this.driver.assertCase(code).isWaitingAt("contribute");
        this.driver.assertClocksFit(code);
    }

    @Test
    void lateReturnIsABreachAndTheCentreMayKeepTheAgency() {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of());
        this.driver.passTo(code, "2026-11-04 08:00:00");
        this.driver.complete(code, "resolve", "outcome", "return", "returnReason", "Không thuộc thẩm quyền.");
        assertThat(this.driver.kinds(code)).contains(HistoryKind.RETURNED_LATE);
        this.driver.moveTo("2026-11-04 08:30:00");
        this.driver.complete(code, "reassign", "outcome", "same", "ruling", "Đường do phường quản lý.");
        // Half an hour at the Centre counts as pause.
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2026-11-11 07:30:00"));
        this.driver.assertClocksFit(code);
    }

    @Test
    void afterTwoReturnsTheCentresLeaderDecides() {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of());
        this.driver.complete(code, "resolve", "outcome", "return", "returnReason", "Không phải chúng tôi.");
        assertThat(this.driver.groupsOf(this.driver.task(code, "reassign"))).containsExactly("reception");
        this.driver.complete(code, "reassign", "outcome", "other", "leadAgency", "SO-XD", "urgency", "NORMAL");
        this.driver.complete(code, "resolve", "outcome", "return", "returnReason", "Không phải chúng tôi.");
        assertThat(this.driver.groupsOf(this.driver.task(code, "reassign"))).containsExactly("centre-leaders");
    }

    @Test
    void resultSentBackGoesOnUnderTheOldClockWithoutCoordinators() {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of("CA-28249"));
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Đã vá.");
        this.driver.complete(code, "approve", "outcome", "sendBack", "comment", "Thiếu ảnh sau khi vá.");
        assertThat(this.driver.status(code)).isEqualTo(ReportStatus.RESULT_SENT_BACK);
        this.driver.assertCase(code).isWaitingAtExactly("work", "handling", "resolve");
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2026-11-10 17:00:00"));
        this.driver.assertClocksFit(code);
    }

    @Test
    void missedLimitAsksForAnExplanationOnceAndDoesNotHoldUpTheResult() {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of());
        this.driver.passTo(code, "2026-11-12 08:00:00");
        assertThat(this.driver.kinds(code)).containsSubsequence(HistoryKind.DUE_SOON, HistoryKind.OVERDUE,
                HistoryKind.ESCALATED);
        this.driver.assertCase(code).isWaitingAtExactly("work", "handling", "resolve", "explainDelay");
        this.driver.assertClocksFit(code);
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Đã vá.");
        this.driver.complete(code, "approve", "outcome", "sendBack", "comment", "Làm lại.");
        this.driver.assertClocksFit(code);
        this.driver.assertCase(code).isWaitingAtExactly("work", "handling", "resolve", "explainDelay");
        this.driver.complete(code, "explainDelay", "note", "Chờ vật tư.", "committedOn", "2026-11-20");
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Đã vá lại.");
        this.driver.complete(code, "approve", "outcome", "approve");
        assertThat(this.driver.status(code)).isEqualTo(ReportStatus.APPROVED);
    }

    @Test
    void withdrawalEndsTheCaseWhereverItIs() {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of("CA-28249"));
        this.driver.complete(code, "resolve", "outcome", "ask", "question", "Ở đâu?");
        this.cases.withdraw(code);
        assertThat(this.driver.status(code)).isEqualTo(ReportStatus.WITHDRAWN);
        this.driver.assertCase(code).isEnded();
        assertThat(this.clocks.of(code)).allMatch((clock) -> !clock.isOpen());
        assertThatThrownBy(() -> this.cases.supplement(code, "Thêm.")).isInstanceOf(Conflict.class);
    }

    @Test
    void privateAnswerCountsAsHandledAndMayBeRated() {
        ReportCode code = this.driver.approved("2026-11-02 08:00:00");
        this.driver.complete(code, "publish", "outcome", "private", "answer", "Đã nhắc nhở.");
        assertThat(this.driver.status(code)).isEqualTo(ReportStatus.ANSWERED_PRIVATELY);
        assertThat(this.driver.timers(code)).containsOnlyKeys("ratingClosed");
    }

    @Test
    void dissatisfiedRatingIsReviewedAndReopensOnce() {
        ReportCode code = this.driver.published("2026-11-02 08:00:00");
        this.cases.dissatisfied(code);
        assertThat(this.driver.timers(code)).containsEntry("reviewDissatisfactionDue", instant("2026-11-03 17:00:00"));
        this.driver.complete(code, "reviewDissatisfaction", "outcome", "reopen", "reasons", "Vá chưa kỹ.");
        assertThat(this.driver.status(code)).isEqualTo(ReportStatus.REOPENED);
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2026-11-10 17:00:00"));
        assertThat(this.driver.task(code, "resolve").getDueDate().toInstant())
            .isEqualTo(instant("2026-11-05 17:00:00"));
        this.driver.assertClocksFit(code);
        this.driver.publishAgain(code);
        this.cases.dissatisfied(code);
        assertThatThrownBy(
                () -> this.driver.complete(code, "reviewDissatisfaction", "outcome", "reopen", "reasons", "Nữa."))
            .isInstanceOf(RefusedSubmission.class);
        this.driver.complete(code, "reviewDissatisfaction", "outcome", "keep", "reasons", "Đã làm hết khả năng.");
        assertThat(this.driver.status(code)).isEqualTo(ReportStatus.CLOSED);
    }

    private HistoryEntry last(ReportCode code) {
        List<HistoryEntry> all = this.reports.historyOf(code);
        return all.get(all.size() - 1);
    }

}
