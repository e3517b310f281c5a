package tiengiangs.citizens.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.citizens.CitizenVisits;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;
import tiengiangs.reports.ReportCode;

/**
 * A citizen rates somebody else's report, from the report's page to the mail and back.
 */
@BrowserTest
class CitizenPageTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private CitizenVisits visits;

    @Test
    void citizenSignsInOnAPhoneWithoutScriptAndRates(Devices devices) {
        ReportCode code = this.driver.sendNow();
        this.driver.publishNow(code);
        String address = CitizenVisits.address("chromium");
        Page page = devices.phoneWithoutScript();
        page.navigate("/phan-anh/" + code.value());
        page.locator("#rate a").click();
        devices.assertAccessible(page);
        page.locator("#email").fill("không phải địa chỉ");
        page.locator("main button").click();
        assertThat(page.locator("#email-error")).isVisible();
        devices.picture(page, "citizen-mistake-phone");
        page.locator("#email").fill(address);
        page.locator("main button").click();
        assertThat(page.locator(".note")).containsText("thư có liên kết sẽ đến");
        page.navigate("/toi/vao/" + this.visits.secret(address));
        devices.assertAccessible(page);
        page.locator("main button").click();
        assertThat(page.locator("h1")).hasText("Ổ gà");
        page.locator("#rate button").click();
        assertThat(page.locator("#level-error")).isVisible();
        page.locator("#rate input[value=SATISFIED]").check();
        devices.picture(page, "citizen-rates-phone");
        devices.assertAccessible(page);
        page.locator("#rate button").click();
        assertThat(page.locator("#rate .note")).containsText("Bạn đã đánh giá");
        page.navigate("/toi");
        devices.picture(page, "citizen-account-phone");
        devices.assertAccessible(page);
        page.locator("form[action='/toi/ra'] button").click();
        assertThat(page.locator(".note")).hasText("Bạn đã đăng xuất.");
    }

    @Test
    void readerOfEnglishIsAskedInEnglish(Devices devices) {
        Page page = devices.englishDesktop();
        page.navigate("/toi");
        assertThat(page.locator("h1")).hasText("Sign in by e-mail");
        devices.picture(page, "citizen-desktop");
        devices.assertAccessible(page);
        devices.assertSilent();
    }

}
