package tiengiangs.worktime.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.directory.Role;
import tiengiangs.engine.Accounts;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;

@BrowserTest
class CalendarPageInChromiumTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaseDriver driver;

    @Test
    void leaderEntersADayOnAPhoneWithoutScriptAndSeesWhatItMoves(Devices devices) {
        this.driver.assigned("2034-06-05 08:00:00", List.of());
        Page page = devices.phoneWithoutScript();
        signIn(page, "lich-dt");
        page.locator("a[href='/officer/calendar']").click();
        page.locator("a[href='#enter']").click();
        page.locator("main form.measure button.main").click();
        assertThat(page.locator("#source-error")).isVisible();
        devices.picture(page, "calendar-mistakes-phone");
        page.locator("#date").fill("2034-06-07");
        page.locator("#type").selectOption("HOLIDAY");
        page.locator("#name").fill("Ngày nghỉ thử");
        page.locator("#source").fill("Văn bản thử");
        page.locator("main form.measure button.main").click();
        assertThat(page.locator("h1")).hasText("Thứ Tư, 07/06/2034");
        assertThat(page.locator("ol.timeline")).containsText("17:00 thứ Tư, 14/06/2034");
        devices.picture(page, "calendar-day-phone");
        page.locator("main details summary").click();
        page.locator("#reason").fill("Thử xong");
        page.locator("main details button").click();
        assertThat(page.locator(".note").first()).containsText("Đã xóa");
        devices.picture(page, "calendar-phone");
    }

    @Test
    void calendarIsAccessibleOnPhoneAndDesktop(Devices devices) {
        for (Page page : List.of(devices.phone(), devices.desktop(), devices.englishDesktop())) {
            signIn(page, "lich-mt");
            page.navigate("/officer/calendar?year=2026");
            devices.assertAccessible(page);
            page.locator("ul.cards a:has(strong:has-text('23/11/2026'))").click();
            devices.assertAccessible(page);
        }
        Page desktop = devices.desktop();
        signIn(desktop, "lich-mt");
        desktop.navigate("/officer/calendar?year=2026");
        devices.picture(desktop, "calendar-desktop");
    }

    private void signIn(Page page, String account) {
        this.accounts.ensureGroups();
        this.accounts.create(account, "Lãnh đạo", "lich-demo", Set.of(Role.CENTRE_LEADER.group()));
        page.navigate("/login");
        page.locator("#username").fill(account);
        page.locator("#password").fill("lich-demo");
        page.locator("main button").click();
    }

}
