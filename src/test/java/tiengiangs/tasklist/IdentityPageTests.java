package tiengiangs.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportFixtures;
import tiengiangs.tasklist.Officers.Person;

@BrowserTest
class IdentityPageTests {

    @Autowired
    private Officers officers;

    @Autowired
    private CaseDriver driver;

    @Test
    void receptionSaysWhyAndSeesWhoSentItAndTheSupervisorReadsThat(Devices devices) {
        ReportCode code = this.driver.sendNow();
        TasklistPage reception = this.officers.at(devices.desktop(), Person.RECEPTION);
        reception.take("Tiếp nhận và phân phối", code);
        Locator identity = reception.panel().locator(".ho-so-identity");
        identity.locator("summary").click();
        identity.locator("textarea").fill("Xem");
        identity.locator("button").click();
        assertThat(identity.locator("[role=alert]")).containsText("Nêu lý do xem");
        assertThat(identity.locator("textarea")).hasValue("Xem");
        devices.assertAccessible(reception.page(), ".ho-so");
        devices.picture(reception.page(), "identity-asked");
        identity.locator("textarea").fill("Gọi hỏi ổ gà nằm trước số nhà nào");
        identity.locator("button").click();
        assertThat(identity).containsText(ReportFixtures.NGUYEN.name());
        assertThat(identity).containsText("Lần xem này đã được ghi vào nhật ký");
        devices.assertAccessible(reception.page(), ".ho-so");
        devices.picture(reception.page(), "identity-shown");
        Assertions.assertThat(reception.errors()).allMatch((error) -> error.contains("400"));

        Page supervisor = this.officers.desk(devices.phone(), Person.SUPERVISOR);
        supervisor.locator("main a[href='/officer/looks']").click();
        supervisor.locator("#code").fill(code.toString());
        supervisor.locator("main form button").click();
        assertThat(supervisor.locator(".timeline")).containsText("Gọi hỏi ổ gà nằm trước số nhà nào");
        assertThat(supervisor.locator("main")).not().containsText(ReportFixtures.NGUYEN.name());
        devices.assertAccessible(supervisor);
        devices.picture(supervisor, "identity-looks");
    }

    @Test
    void anAgencyIsToldThatTheReporterHides(Devices devices) {
        ReportCode code = this.driver.assignedNow(Officers.WARD, List.of());
        TasklistPage handler = this.officers.at(devices.desktop(), Person.HANDLER);
        handler.take("Xử lý", code);
        assertThat(handler.panel().locator(".ho-so-identity")).containsText("không cho cơ quan xử lý biết");
        assertThat(handler.panel().locator(".ho-so-identity summary")).hasCount(0);
    }

}
