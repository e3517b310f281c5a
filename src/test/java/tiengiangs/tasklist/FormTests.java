package tiengiangs.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static tiengiangs.casework.CaseDriver.instant;

import java.util.List;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.casework.Cases;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;
import tiengiangs.tasklist.Officers.Person;

/**
 * The forms off the straight line, each filled in and sent, and what it does to the case.
 */
@BrowserTest
class FormTests {

    @Autowired
    private Officers officers;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Cases cases;

    @Autowired
    private Reports reports;

    @Test
    void theLeaderExplainsADelayAndPromisesADay(Devices devices) {
        ReportCode code = assigned("2026-11-02 08:00:00");
        this.driver.passTo(code, "2026-11-11 08:00:00");
        TasklistPage leader = this.officers.at(devices.desktop(), Person.LEADER);
        leader.take("Giải trình chậm trễ", code).toForm();
        leader.write("note", "Đang chờ vật tư.").writeDay("committedOn", "20/11/2026").complete();
        HistoryEntry explained = last(code);
        Assertions.assertThat(explained.kind()).isEqualTo(HistoryKind.DELAY_EXPLAINED);
        Assertions.assertThat(explained.due()).isEqualTo(instant("2026-11-20 17:00:00"));
        Assertions.assertThat(explained.text()).isEqualTo("Đang chờ vật tư.");
        Assertions.assertThat(openTasks(code)).containsExactly("resolve");
        this.driver.assertClocksFit(code);
    }

    @Test
    void receptionTransfersADenunciationOut(Devices devices) {
        ReportCode code = this.driver.send("2026-11-02 08:00:00");
        TasklistPage reception = this.officers.at(devices.desktop(), Person.RECEPTION);
        reception.take("Tiếp nhận và phân phối", code).toForm();
        reception.choose("Chuyển kênh khác").pick("transferTarget", "tố cáo");
        reception.write("reply", "Xin gửi đơn đến Thanh tra tỉnh.").complete();
        Assertions.assertThat(statusOf(code)).isEqualTo(ReportStatus.TRANSFERRED_OUT);
        Assertions.assertThat(last(code).text()).contains("tố cáo").endsWith("Xin gửi đơn đến Thanh tra tỉnh.");
        Assertions.assertThat(this.driver.instanceOf(code)).isNull();
    }

    @Test
    void theCentreKeepsTheAgencyWithARuling(Devices devices) {
        ReportCode code = assigned("2026-11-02 08:00:00");
        this.driver.complete(code, "resolve", "outcome", "return", "returnReason", "Không phải đường của phường.");
        this.driver.moveTo("2026-11-02 08:30:00");
        TasklistPage reception = this.officers.at(devices.desktop(), Person.RECEPTION);
        reception.take("Phân phối lại", code).toForm();
        assertThat(reception.field("returnReason")).hasValue("Không phải đường của phường.");
        reception.choose("Giữ cơ quan cũ").write("ruling", "Đường do phường quản lý.").complete();
        Assertions.assertThat(this.reports.find(code).orElseThrow().agency()).isEqualTo(Officers.WARD);
        Assertions.assertThat(last(code).kind()).isEqualTo(HistoryKind.RULED);
        Assertions.assertThat(last(code).text()).isEqualTo("Đường do phường quản lý.");
        // Half an hour at the Centre counts as pause, on top of the end of the sixth day.
        Assertions.assertThat(this.driver.timers(code)).containsEntry("handlingDue", instant("2026-11-11 07:30:00"));
    }

    @Test
    void thePublicationDeskAnswersPrivately(Devices devices) {
        ReportCode code = assigned("2026-11-02 08:00:00");
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Đã nhắc nhở hộ gia đình.");
        this.driver.complete(code, "approve", "outcome", "approve");
        TasklistPage desk = this.officers.at(devices.desktop(), Person.PUBLICATION);
        desk.take("Công khai kết quả", code).toForm();
        desk.choose("Chỉ trả lời riêng người gửi").write("answer", "Phường đã nhắc nhở hộ gia đình.").complete();
        Assertions.assertThat(statusOf(code)).isEqualTo(ReportStatus.ANSWERED_PRIVATELY);
        Assertions.assertThat(last(code).text()).isEqualTo("Phường đã nhắc nhở hộ gia đình.");
        Assertions.assertThat(desk.page().navigate("/phan-anh/" + code.value()).status()).isEqualTo(404);
    }

    @Test
    void theCentresLeaderRefusesAnExtensionAndKeepsAResult(Devices devices) {
        ReportCode rated = assigned("2026-11-02 08:00:00");
        this.driver.publishAgain(rated);
        this.cases.dissatisfied(rated);
        ReportCode waiting = assigned("2026-11-02 08:00:00");
        this.driver.complete(waiting, "resolve", "outcome", "extension", "extensionDays", 6, "extensionReason", "Chờ.");
        TasklistPage centre = this.officers.at(devices.desktop(), Person.CENTRE_LEADER);

        centre.take("Quyết định gia hạn", waiting).toForm();
        centre.choose("Không cho gia hạn").write("refusalReason", "Chưa nêu việc phải chờ.").complete();
        Assertions.assertThat(last(waiting).kind()).isEqualTo(HistoryKind.EXTENSION_REFUSED);
        Assertions.assertThat(last(waiting).text()).isEqualTo("Chưa nêu việc phải chờ.");
        Assertions.assertThat(openTasks(waiting)).containsExactly("resolve");
        Assertions.assertThat(this.driver.timers(waiting)).containsEntry("handlingDue", instant("2026-11-10 17:00:00"));

        centre.take("Xem xét đánh giá không hài lòng", rated).toForm();
        centre.choose("Giữ kết quả").write("reasons", "Đã vá đúng chuẩn, có ảnh.").complete();
        Assertions.assertThat(statusOf(rated)).isEqualTo(ReportStatus.CLOSED);
        Assertions.assertThat(this.reports.historyOf(rated))
            .anySatisfy((entry) -> Assertions.assertThat(entry.text()).isEqualTo("Đã vá đúng chuẩn, có ảnh."));
        Assertions.assertThat(this.driver.instanceOf(rated)).isNull();
    }

    @Test
    void aHandlerGivesATaskBackForTheColleagues(Devices devices) {
        ReportCode code = this.driver.assignedNow(Officers.WARD, List.of());
        TasklistPage handler = this.officers.at(devices.desktop(), Person.HANDLER);
        handler.take("Xử lý", code);
        Assertions.assertThat(this.driver.task(code, "resolve").getAssignee()).isEqualTo(Person.HANDLER.account());
        handler.giveBack();
        Assertions.assertThat(this.driver.task(code, "resolve").getAssignee()).isNull();
        assertThat(handler.list("Việc của tôi", code).cards()).hasCount(0);
        handler.list("Chưa ai nhận", code).open("Xử lý", code);
        Assertions.assertThat(handler.errors()).isEmpty();
    }

    private ReportCode assigned(String at) {
        ReportCode code = this.driver.send(at);
        this.driver.complete(code, "receive", "outcome", "accept", "leadAgency", Officers.WARD, "urgency", "NORMAL",
                "coordinators", List.of());
        return code;
    }

    private List<String> openTasks(ReportCode code) {
        return this.driver.tasks(code).stream().map((task) -> task.getTaskDefinitionKey()).toList();
    }

    private ReportStatus statusOf(ReportCode code) {
        return this.reports.find(code).orElseThrow().status();
    }

    private HistoryEntry last(ReportCode code) {
        List<HistoryEntry> all = this.reports.historyOf(code);
        return all.get(all.size() - 1);
    }

}
