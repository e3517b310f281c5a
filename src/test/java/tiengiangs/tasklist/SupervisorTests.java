package tiengiangs.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;
import tiengiangs.reports.ReportCode;
import tiengiangs.tasklist.Officers.Person;

/**
 * What those who watch find on their first page, and the way on to Cockpit and Admin.
 */
@BrowserTest
class SupervisorTests {

    @Autowired
    private Officers officers;

    @Autowired
    private CaseDriver driver;

    @Test
    void supervisorsSeeWhatIsLateAndGoOnToItsDiagram(Devices devices) {
        // Long ago, so that nothing is later.
        ReportCode late = this.driver.assigned("2025-08-04 08:00:00", List.of());
        this.driver.passTo(late, "2025-08-13 08:00:00");
        ReportCode open = this.driver.assigned("2025-08-13 08:00:00", List.of());
        Page desk = this.officers.desk(devices.desktop(), Person.SUPERVISOR);
        Locator card = card(desk, late);
        assertThat(card).containsText(late + " · Xử lý (khoản 2)");
        assertThat(card).containsText("UBND phường Đạo Thạnh");
        assertThat(card).containsText("Hạn 17:00 thứ Ba, 12/08/2025");
        assertThat(card).containsText("Quá hạn 1 giờ làm việc");
        assertThat(card(desk, open)).hasCount(0);
        devices.picture(desk, "late-cases");
        desk.setViewportSize(360, 740);
        devices.assertAccessible(desk);
        devices.picture(desk, "late-cases-phone");
        desk.setViewportSize(1366, 768);

        card.locator("a").click();
        assertThat(desk).hasURL(Pattern.compile(".*/cockpit/default/#/process-instance/.*"));
        assertThat(desk.locator("[data-element-id=resolve].djs-element").first()).isVisible();
        Assertions.assertThat(desk.url()).contains(this.driver.instanceOf(late));
        assertThat(desk.locator(".ce-eol-banner")).isHidden();
        devices.picture(desk, "cockpit");
        this.driver.complete(late, "resolve", "outcome", "result", "result", "Đã vá.");
        desk.navigate("/officer");
        assertThat(card(desk, late)).hasCount(0);
    }

    @Test
    void administratorsGetAWayToAdminAndNobodyElseDoes(Devices devices) {
        Page admin = this.officers.desk(devices.desktop(), Person.ADMINISTRATOR);
        assertThat(admin.locator(".late-cases")).hasCount(1);
        admin.locator("main a[href*='/admin/']").click();
        assertThat(admin.locator("body")).containsText("Users");
        assertThat(admin.locator(".ce-eol-banner")).isHidden();
        devices.picture(admin, "admin");

        Page handler = this.officers.desk(devices.desktop(), Person.HANDLER);
        assertThat(handler.locator(".late-cases")).hasCount(0);
        assertThat(handler.locator("main a[href*='/admin/']")).hasCount(0);
        ReportCode code = this.driver.assignedNow(Officers.WARD, List.of());
        Assertions.assertThat(handler.navigate("/officer/quy-trinh/" + code.value()).status()).isEqualTo(403);
    }

    private static Locator card(Page desk, ReportCode code) {
        return desk.locator(".late-cases .card", new Page.LocatorOptions().setHasText(code.toString()));
    }

}
