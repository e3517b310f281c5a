package tiengiangs.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static tiengiangs.casework.CaseDriver.instant;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

@IntegrationTest
class StraightLineTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Reports reports;

    @Autowired
    private Clocks clocks;

    @Test
    void travelsFromReceptionToTheEndOfTheRatingWindow() {
        ReportCode code = this.driver.send("2026-11-02 07:35:00");
        assertThat(this.driver.task(code, "receive").getDueDate().toInstant())
            .isEqualTo(instant("2026-11-02 08:35:00"));
        assertThat(this.driver.timers(code)).containsEntry("receiveDue", instant("2026-11-02 08:35:00"))
            .containsEntry("receiveSoon", instant("2026-11-02 08:23:00"))
            .containsEntry("receiveEscalated", instant("2026-11-03 17:00:00"));

        this.driver.moveTo("2026-11-02 08:00:00");
        this.driver.complete(code, "receive", "outcome", "accept", "leadAgency", "UBND-28249", "urgency", "NORMAL",
                "coordinators", List.of());
        assertThat(this.reports.find(code).orElseThrow().status()).isEqualTo(ReportStatus.ASSIGNED);
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2026-11-10 17:00:00"))
            .containsEntry("returnWindowClosed", instant("2026-11-03 17:00:00"));

        this.driver.passTo(code, "2026-11-05 10:00:00");
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Đã vá xong mặt đường.");
        assertThat(this.driver.timers(code)).containsEntry("approveDue", instant("2026-11-06 17:00:00"));

        this.driver.complete(code, "approve", "outcome", "approve");
        assertThat(this.driver.timers(code)).containsEntry("publishDue", instant("2026-11-05 11:00:00"));

        this.driver.complete(code, "publish", "outcome", "public", "publicTitle", "Ổ gà đường Ấp Bắc",
                "publicDescription", "Ổ gà trên đường Ấp Bắc.", "answer", "Đã vá xong.");
        assertThat(this.reports.find(code).orElseThrow().status()).isEqualTo(ReportStatus.PUBLISHED);

        this.driver.passTo(code, "2026-12-06 10:00:00");
        assertThat(this.reports.find(code).orElseThrow().status()).isEqualTo(ReportStatus.CLOSED);
        this.driver.assertCase(code).isEnded();
        assertThat(this.clocks.of(code)).allMatch((clock) -> !clock.isOpen());
    }

}
