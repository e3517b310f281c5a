package tiengiangs.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.awt.Color;
import java.util.List;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.casework.Cases;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;
import tiengiangs.tasklist.Officers.Person;

@BrowserTest
class OfficersTasksTests {

    @Autowired
    private Officers officers;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Cases cases;

    @Autowired
    private Reports reports;

    @Test
    void receptionRejectsAndTransfersAndMergesWithPlainRefusals(Devices devices) {
        ReportCode survivor = this.driver.sendNow();
        ReportCode rejected = this.driver.sendNow();
        ReportCode merged = this.driver.sendNow();
        TasklistPage reception = this.officers.at(devices.desktop(), Person.RECEPTION);

        reception.take("Tiếp nhận và phân phối", merged).toForm();
        reception.choose("Gộp vào phản ánh khác").write("mergeInto", "ABCDEFGH");
        assertThat(reception.refused()).containsText("Không gộp được vào mã này.");
        assertThat(reception.field("mergeInto")).hasValue("ABCDEFGH");
        Assertions.assertThat(reception.errors()).singleElement().asString().contains("400");
        reception.write("mergeInto", survivor.toString()).complete();
        Assertions.assertThat(statusOf(merged)).isEqualTo(ReportStatus.MERGED);

        reception.take("Tiếp nhận và phân phối", rejected).toForm();
        reception.choose("Hủy tiếp nhận").pick("rejectReason", "Nội dung không rõ");
        reception.write("reply", "Xin nói rõ đoạn nào.").complete();
        Assertions.assertThat(statusOf(rejected)).isEqualTo(ReportStatus.REJECTED);
        Assertions.assertThat(reception.errors()).isEmpty();
    }

    @Test
    void aQuestionWaitsForTheReporterInItsOwnList(Devices devices) {
        ReportCode code = this.driver.assignedNow(Officers.WARD, List.of());
        TasklistPage handler = this.officers.at(devices.desktop(), Person.HANDLER);
        handler.take("Xử lý", code).toForm();
        handler.choose("Hỏi thêm người gửi").write("question", "Ổ gà ở đoạn nào?").complete();
        handler.list("Việc của tôi", code);
        assertThat(handler.cards()).hasCount(0);
        this.cases.supplement(code, "Trước cổng trường.");
        handler.list("Chưa ai nhận", code).open("Xử lý", code);
        assertThat(handler.panel()).containsText("Trước cổng trường.");
    }

    @Test
    void aReturnedCaseGoesToTheAgencyTheCentreChooses(Devices devices) {
        ReportCode code = this.driver.assignedNow(Officers.WARD, List.of());
        TasklistPage handler = this.officers.at(devices.desktop(), Person.HANDLER);
        handler.take("Xử lý", code).toForm();
        handler.choose("Chuyển trả").write("returnReason", "Đường này do phường Mỹ Phong quản lý.").complete();
        TasklistPage reception = this.officers.at(devices.desktop(), Person.RECEPTION);
        reception.take("Phân phối lại", code);
        assertThat(reception.panel()).containsText("Đường này do phường Mỹ Phong quản lý.");
        reception.toForm().choose("Giao cơ quan khác").pick("leadAgency", "UBND phường Mỹ Phong").complete();
        Assertions.assertThat(this.reports.find(code).orElseThrow().agency()).isEqualTo("UBND-28273");
        TasklistPage neighbour = this.officers.at(devices.desktop(), Person.NEIGHBOUR);
        assertThat(neighbour.list("Chưa ai nhận", code).cards()).hasCount(1);
        assertThat(handler.list("Chưa ai nhận", code).cards()).hasCount(0);
    }

    @Test
    void anExtensionIsAskedForGrantedAndNotOfferedTwice(Devices devices) {
        ReportCode code = this.driver.assignedNow(Officers.WARD, List.of());
        TasklistPage handler = this.officers.at(devices.desktop(), Person.HANDLER);
        handler.take("Xử lý", code).toForm();
        handler.choose("Xin gia hạn").write("extensionDays", "3").write("extensionReason", "Chờ vật tư.").complete();
        TasklistPage centre = this.officers.at(devices.desktop(), Person.CENTRE_LEADER);
        centre.take("Quyết định gia hạn", code).toForm();
        assertThat(centre.field("extensionReason")).hasValue("Chờ vật tư.");
        centre.choose("Cho gia hạn").write("interimAnswer", "Đã đặt vật tư, vá xong trong tuần tới.").complete();
        handler.take("Xử lý", code).toForm();
        assertThat(handler.page().locator(".fjs-container")).containsText("Trình kết quả xử lý");
        assertThat(handler.page().locator(".fjs-container")).not().containsText("Xin gia hạn");
    }

    @Test
    void aCoordinatorContributesAndTheLeadReadsIt(Devices devices) {
        ReportCode code = this.driver.assignedNow(Officers.WARD, List.of("UBND-28273"));
        TasklistPage neighbour = this.officers.at(devices.desktop(), Person.NEIGHBOUR);
        neighbour.take("Phối hợp", code).toForm();
        neighbour.write("contribution", "Phường chúng tôi cấp nhựa đường.").complete();
        TasklistPage handler = this.officers.at(devices.desktop(), Person.HANDLER);
        handler.take("Xử lý", code);
        assertThat(handler.panel().locator(".ho-so-lines .secret")).containsText("Phường chúng tôi cấp nhựa đường.");
        handler.addPhoto("AFTER", Snapshot.of(Color.BLUE));
        handler.panel().locator(".ho-so-result button", byText("Bỏ")).click();
        assertThat(handler.panel().locator(".ho-so-result img")).hasCount(0);
        handler.toForm().choose("Trình kết quả xử lý").write("result", "Xong.").complete();
        TasklistPage leader = this.officers.at(devices.desktop(), Person.LEADER);
        leader.take("Phê duyệt kết quả", code).toForm();
        leader.choose("Trả lại làm tiếp").write("comment", "Cần ảnh sau khi xử lý.").complete();
        handler.take("Xử lý", code);
        assertThat(handler.panel()).containsText("Cần ảnh sau khi xử lý.");
        Assertions.assertThat(handler.errors()).isEmpty();
    }

    @Test
    void theSecondOfTwoOfficersIsToldThatTheFirstWasFaster(Devices devices) {
        ReportCode code = this.driver.assignedNow(Officers.WARD, List.of());
        TasklistPage handler = this.officers.at(devices.desktop(), Person.HANDLER);
        handler.take("Xử lý", code).toForm();
        handler.choose("Trình kết quả xử lý").write("result", "Tôi đã vá.");
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Đồng nghiệp đã vá.");
        assertThat(handler.refused()).containsText("Một đồng nghiệp vừa hoàn thành hồ sơ này lúc");
        Assertions.assertThat(handler.errors()).anySatisfy((error) -> Assertions.assertThat(error).contains("409"));
    }

    @Test
    void theCaseReadsWellAndOnlyForThoseWhoseTaskItIs(Devices devices) {
        ReportCode code = this.driver.assignedNow(Officers.WARD, List.of());
        TasklistPage handler = this.officers.at(devices.desktop(), Person.HANDLER);
        handler.list("Chưa ai nhận", code).open("Xử lý", code);
        handler.page().locator(".ho-so .clock summary").first().click();
        assertThat(handler.panel().locator(".clock li").first()).containsText("Bắt đầu");
        devices.assertAccessible(handler.page(), ".ho-so");
        String task = this.driver.task(code, "resolve").getId();
        Page stranger = this.officers.desk(devices.desktop(), Person.NEIGHBOUR);
        Assertions.assertThat(stranger.navigate("/officer/viec/" + task).status()).isEqualTo(404);
        Assertions.assertThat(stranger.content()).doesNotContain(code.toString());
        TasklistPage neighbour = this.officers.at(devices.desktop(), Person.NEIGHBOUR);
        assertThat(neighbour.list("Chưa ai nhận", code).cards()).hasCount(0);
        Assertions.assertThat(handler.errors()).isEmpty();
    }

    @Test
    void aTaskThatIsTakenLeavesTheColleaguesList(Devices devices) {
        ReportCode code = this.driver.assignedNow(Officers.WARD, List.of());
        TasklistPage handler = this.officers.at(devices.desktop(), Person.HANDLER);
        handler.take("Xử lý", code);
        assertThat(handler.list("Việc của tôi", code).cards()).hasCount(1);
        TasklistPage colleague = this.officers.at(devices.desktop(), Person.COLLEAGUE);
        assertThat(colleague.list("Chưa ai nhận", code).cards()).hasCount(0);
        assertThat(colleague.list("Quá hạn", code).cards()).hasCount(0);
        assertThat(colleague.list("Xử lý lại", code).cards()).hasCount(0);
    }

    private ReportStatus statusOf(ReportCode code) {
        return this.reports.find(code).orElseThrow().status();
    }

    private static com.microsoft.playwright.Locator.LocatorOptions byText(String words) {
        return new com.microsoft.playwright.Locator.LocatorOptions().setHasText(words);
    }

}
