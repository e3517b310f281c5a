package tiengiangs.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;
import tiengiangs.reports.ReportCode;

@BrowserTest
class PublicPagesTests {

    private static final List<String> PAGES = List.of("/", "/phan-anh/moi", "/tra-cuu", "/tra-cuu?code=7K3",
            "/phan-anh", "/phan-anh?q=khongcodau&status=resolved", "/phan-anh/000000000", "/so-lieu", "/login",
            "/khong-co");

    @Autowired
    private CaseDriver driver;

    @Test
    void everyPageIsForEverybodyOnAPhoneLightAndDark(Devices devices) {
        this.driver.published("2026-11-09 08:00:00");
        Page page = devices.phone();
        for (String path : PAGES) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.navigate(path);
            devices.picture(page, "phone-" + PAGES.indexOf(path));
            devices.assertAccessible(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            devices.assertAccessible(page);
        }
        devices.assertSilent();
    }

    @Test
    void everyPageIsForEverybodyInEnglishOnADesktop(Devices devices) {
        this.driver.published("2026-11-09 08:00:00");
        Page page = devices.englishDesktop();
        for (String path : PAGES) {
            page.navigate(path);
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            devices.picture(page, "desktop-" + PAGES.indexOf(path));
            devices.assertAccessible(page);
        }
        devices.assertSilent();
    }

    @Test
    void nothingIsCutOffWhenTheTextIsTwiceAsLarge(Devices devices) {
        Page page = devices.phone();
        for (String path : PAGES) {
            page.navigate(path);
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(360);
        }
    }

    @Test
    void fingersFindEverythingOnAPhone(Devices devices) {
        Page page = devices.phone();
        for (String path : PAGES) {
            page.navigate(path);
            Object small = page.evaluate(
                    """
                            Array.from(document.querySelectorAll(
                                'a:not(.skip), button, select, textarea, summary, label.tick, input:not([type=checkbox]):not([type=hidden])'))
                              .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 47.5
                                && !one.closest('p, [role=alert]'))
                              .map((one) => one.outerHTML.slice(0, 80))
                            """);
            assertThat(small).as("too small on " + path).isEqualTo(List.of());
        }
    }

    @Test
    void headLeavesThePhonesScreenToThePage(Devices devices) {
        Page page = devices.phoneWithoutScript();
        page.navigate("/");
        assertThat(page.locator("header").boundingBox().height).isLessThanOrEqualTo(60);
        page.locator(".menu summary").click();
        page.locator(".menu nav a[href='/so-lieu']").click();
        assertThat(page.locator("h1")).hasText("Số liệu phản ánh");
        page.locator("a.language").click();
        assertThat(page.locator("h1")).hasText("Figures");
    }

    @Test
    void lookUpForgivesHowANumberIsTyped(Devices devices) {
        ReportCode code = this.driver.published("2026-11-09 08:00:00");
        Page page = devices.phoneWithoutScript();
        page.navigate("/tra-cuu");
        page.fill("#code", "  " + code.toString().toLowerCase().replace('0', 'o').replace('1', 'i').replace('-', ' '));
        page.locator("main button").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile("/phan-anh/" + code.value() + "$"));
        page.navigate("/tra-cuu");
        page.fill("#code", "000-000-001");
        page.locator("main button").click();
        assertThat(page.locator("#code-error"))
            .hasText("Không thấy mã này. Kiểm tra lại: chữ O và số 0, chữ I và số 1 đều được.");
        assertThat(page.locator("#code")).hasValue("000-000-001");
        devices.assertSilent();
    }

    @Test
    void listIsFoundByWordsWithoutAccentsAndKeepsItsFilter(Devices devices) {
        this.driver.published("2026-11-09 08:00:00");
        Page page = devices.desktop();
        page.navigate("/phan-anh");
        page.locator(".filter summary").click();
        page.fill("#q", "o ga");
        page.selectOption("#status", "resolved");
        page.locator(".filters button").click();
        assertThat(page.locator(".card:has-text(\"Ổ gà\")").first()).isVisible();
        assertThat(page.locator("#q")).hasValue("o ga");
        assertThat(page.locator("#status")).hasValue("resolved");
        page.fill("#q", "khongcotunaynhuvay");
        page.locator(".filters button").click();
        assertThat(page.locator(".empty")).hasText("Không có phản ánh nào phù hợp. Bỏ bớt điều kiện lọc để xem thêm.");
        devices.assertSilent();
    }

    @Test
    void figureLeadsToTheListBehindIt(Devices devices) {
        this.driver.published("2026-11-09 08:00:00");
        Page page = devices.desktop();
        page.navigate("/so-lieu");
        page.getByLabel("Xem danh sách: Đã xử lý").click();
        assertThat(page.locator("#status")).hasValue("resolved");
        assertThat(page.locator("#from")).hasValue("2026-10-01");
        assertThat(page.locator(".card").first()).isVisible();
    }

    @Test
    void figuresStandBelowOneAnotherOnAPhoneEachWithItsName(Devices devices) {
        this.driver.published("2026-11-09 08:00:00");
        Page page = devices.phone();
        page.navigate("/so-lieu");
        assertThat(page.locator("table.lines td .what").first()).isVisible();
        assertThat(page
            .evaluate("Array.from(document.querySelectorAll('table.lines')).every(one => one.scrollWidth <= 328)"))
            .isEqualTo(true);
        devices.picture(page, "figures-phone");
        Page desktop = devices.desktop();
        desktop.navigate("/so-lieu");
        assertThat(desktop.locator("table.lines td .what").first()).isHidden();
        assertThat(desktop.locator("table.lines thead").first()).isVisible();
    }

    @Test
    void everybodyReadsWhenEachStepWasDoneButByNoName(Devices devices) {
        ReportCode code = this.driver.published("2026-11-09 08:00:00");
        Page page = devices.phoneWithoutScript();
        page.navigate("/phan-anh/" + code.value());
        assertThat(page.locator("[aria-labelledby=story] li strong"))
            .hasText(new String[] { "Phản ánh được gửi đến", "Trung tâm đã tiếp nhận và giao: UBND phường Đạo Thạnh",
                    "Đã có kết quả xử lý", "Lãnh đạo cơ quan đã phê duyệt kết quả", "Trung tâm đã công khai kết quả" });
        assertThat(page.locator("[aria-labelledby=story] time").first()).hasText("08:00 09/11/2026");
        assertThat(page.content()).doesNotContain("officer-of-", "Đã vá xong.");
        devices.picture(page, "milestones-phone");
        devices.assertAccessible(page);
    }

    @Test
    void cardWithoutAPhotoShowsTheDrawingOfItsCategory(Devices devices) {
        this.driver.send("2026-11-09 08:00:00");
        Page page = devices.phone();
        page.navigate("/phan-anh?status=open&category=HA_TANG_GIAO_THONG");
        assertThat(page.locator(".card svg.drawing").first()).hasAttribute("aria-label",
                "Hạ tầng và giao thông công cộng");
        devices.picture(page, "cards-phone");
    }

}
