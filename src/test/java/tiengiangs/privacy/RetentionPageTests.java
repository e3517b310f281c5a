package tiengiangs.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Set;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.directory.Role;
import tiengiangs.engine.Accounts;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;
import tiengiangs.reports.ReportCode;

@BrowserTest
class RetentionPageTests {

    private static final String PASSWORD = "long-enough-for-a-test";

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Retention retention;

    @Test
    void theAdministratorSeesWhatIsAboutToGoAndWhatHasGone(Devices devices) {
        Page page = signedIn(devices.phone(), "luutru-quantri", Role.ADMINISTRATOR);
        ReportCode code = this.driver.send("2021-03-08 08:00:00");
        this.driver.complete(code, "receive", "outcome", "reject", "rejectReason", "SPAM");
        this.driver.moveTo("2022-03-09 08:00:00");
        page.locator("main a[href='/officer/retention']").click();
        page.locator(".figure summary").first().click();
        assertThat(page.locator(".figure").first()).containsText(code.toString());
        assertThat(page.locator(".figure").first()).containsText("Lưu 365 ngày sau khi hồ sơ đóng");
        devices.picture(page, "retention-before");
        this.retention.destroy();
        page.reload();
        assertThat(page.locator(".figure").first()).not().containsText(code.toString());
        assertThat(page.locator(".timeline")).containsText("sau 365 ngày lưu");
        devices.assertAccessible(page);
        devices.picture(page, "retention-after");
    }

    @Test
    void nobodyElseSeesIt(Devices devices) {
        Page page = signedIn(devices.phone(), "luutru-giamsat", Role.SUPERVISOR);
        assertThat(page.locator("main a[href='/officer/retention']")).hasCount(0);
        Response answer = page.navigate("/officer/retention");
        Assertions.assertThat(answer.status()).isEqualTo(403);
    }

    private Page signedIn(Page page, String account, Role role) {
        this.accounts.create(account, account, PASSWORD, Set.of(role.group()));
        page.navigate("/login");
        page.locator("#username").fill(account);
        page.locator("#password").fill(PASSWORD);
        page.locator("form button.main").click();
        assertThat(page.locator("main")).containsText(account);
        return page;
    }

}
