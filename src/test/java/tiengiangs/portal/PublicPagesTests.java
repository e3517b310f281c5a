package tiengiangs.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;

@BrowserTest
class PublicPagesTests {

    @Test
    void homeLeadsToTheFormOnAPhone(Devices devices) {
        Page page = devices.phone();
        page.navigate("/");
        devices.picture(page, "home-phone");
        devices.assertAccessible(page);
        page.locator("main a.main").click();
        assertThat(page.locator("#photos")).isVisible();
    }

}
