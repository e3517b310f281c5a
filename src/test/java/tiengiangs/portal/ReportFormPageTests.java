package tiengiangs.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;
import tiengiangs.reports.ReportCode;

@BrowserTest
class ReportFormPageTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private JdbcTemplate database;

    @Test
    void refusedPhotoKeepsTheTextAndTheOtherPhotoWithScript(Devices devices) {
        refusedPhoto(devices, new Citizen(devices.phone()));
    }

    @Test
    void refusedPhotoKeepsTheTextAndTheOtherPhotoWithoutScript(Devices devices) {
        refusedPhoto(devices, new Citizen(devices.phoneWithoutScript()));
    }

    @Test
    void refusedPhotoIsNamedTogetherWithWhatElseIsWrong(Devices devices) {
        Page page = devices.phoneWithoutScript();
        page.navigate("/phan-anh/moi");
        page.setInputFiles("#photos", Citizen.heic("IMG_1.heic"));
        page.fill("#contactPhone", "abc");
        page.locator("#send button.main").click();
        assertThat(page.locator("#photos-error")).containsText("IMG_1.heic");
        assertThat(page.locator("#field-error")).isVisible();
        assertThat(page.locator("#description-error")).isVisible();
        assertThat(page.locator("#contactPhone-error")).isVisible();
    }

    private static void refusedPhoto(Devices devices, Citizen citizen) {
        citizen.describe(Citizen.POTHOLE);
        Page page = citizen.page;
        page.setInputFiles("#photos", new FilePayload[] { Citizen.photo("IMG_1.jpg", 1), Citizen.heic("IMG_2.heic") });
        page.locator("#send button.main").click();
        assertThat(page.locator("#photos-error")).hasText("IMG_2.heic: Ảnh này ở định dạng HEIC, chưa đọc được. "
                + "Chọn ảnh JPEG hoặc PNG; nội dung bạn viết vẫn còn đây.");
        assertThat(page.locator("[role=alert] a")).hasAttribute("href", "#photos");
        assertThat(page.locator("#description")).hasValue(Citizen.POTHOLE);
        assertThat(page.locator("#field")).hasValue("HA_TANG_GIAO_THONG/O_GA");
        assertThat(page.locator("#areaCode")).hasValue("28249");
        assertThat(page.locator(".kept img")).hasCount(1);
        devices.picture(page, "refused-photo");
        devices.assertAccessible(page);
        citizen.arrive();
        assertThat(page.locator("ul.photos img")).hasCount(1);
        devices.assertSilent();
    }

    @Test
    void keptPhotoMayBeLeftOutAfterAll(Devices devices) {
        Citizen citizen = new Citizen(devices.phoneWithoutScript());
        citizen.describe(" ");
        citizen.page.setInputFiles("#photos", Citizen.photo("IMG_1.jpg", 1));
        citizen.page.locator("#send button.main").click();
        citizen.page.getByLabel("Giữ ảnh 1").uncheck();
        citizen.page.fill("#description", Citizen.POTHOLE);
        citizen.arrive();
        assertThat(citizen.page.locator("ul.photos img")).hasCount(0);
    }

    @Test
    void emptyFormSaysOnTopWhatIsMissingAndLeadsToIt(Devices devices) {
        Page page = devices.phone();
        page.navigate("/phan-anh/moi");
        page.locator("#send button.main").click();
        assertThat(page).hasTitle("Chưa gửi được: Gửi phản ánh");
        assertThat(page.locator("[role=alert]")).isFocused();
        assertThat(page.locator("[role=alert] a")).hasText(new String[] { "Hãy chọn một lĩnh vực trong danh sách.",
                "Hãy viết bạn thấy chuyện gì.", "Hãy cho biết chuyện xảy ra ở đâu: chọn xã, phường hoặc vị trí." });
        page.locator("[role=alert] a").nth(1).click();
        assertThat(page.locator("#description")).isFocused();
        assertThat(page.locator("#description")).hasAttribute("aria-invalid", "true");
        devices.picture(page, "empty-form");
        devices.assertAccessible(page);
        devices.assertSilent();
    }

    @Test
    void keyboardAloneSendsAReport(Devices devices) {
        Page page = devices.desktop();
        page.navigate("/phan-anh/moi");
        tabTo(page, "photos");
        tabTo(page, "field");
        page.keyboard().press("ArrowDown");
        tabTo(page, "description");
        page.keyboard().insertText(Citizen.POTHOLE);
        tabTo(page, "areaCode");
        page.keyboard().press("ArrowDown");
        tabTo(page, "address");
        page.keyboard().press("Enter");
        assertThat(page.locator(".next li")).hasCount(3);
        assertThat(page.locator(".facts dd").first()).hasText("Rác thải, bãi rác tự phát");
        assertThat(page.locator(".facts dd").last()).hasText(Citizen.POTHOLE);
        devices.assertSilent();
    }

    private static void tabTo(Page page, String id) {
        for (int presses = 0; presses < 15; presses++) {
            page.keyboard().press("Tab");
            Object[] focus = ((java.util.List<?>) page.evaluate(
                    "[document.activeElement.id, parseFloat(getComputedStyle(document.activeElement).outlineWidth)]"))
                .toArray();
            assertThat(focus[1]).as("width of the ring around " + focus[0]).isEqualTo(3);
            if (id.equals(focus[0])) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + id);
    }

    @Test
    void hurriedDoublePressSendsOneReport(Devices devices) {
        Citizen citizen = new Citizen(devices.phone());
        String words = "Hai lần bấm, một phản ánh " + System.nanoTime();
        citizen.describe(words);
        citizen.page.setInputFiles("#photos", Citizen.photo("IMG_1.jpg", 1));
        citizen.page.locator("#send button.main").dblclick();
        assertThat(citizen.page.locator("h1.code")).isVisible();
        assertThat(this.database.queryForObject("select count(*) from reports where description = ?", Integer.class,
                words))
            .isEqualTo(1);
    }

    @Test
    void saysByWhenTheCentreReceivesItAndWhy(Devices devices) {
        this.driver.moveTo("2026-11-28 20:10:00");
        Page page = devices.phone();
        page.navigate("/phan-anh/moi");
        assertThat(page.locator(".before p"))
            .hasText("Gửi bây giờ, Trung tâm sẽ tiếp nhận trước 08:00 thứ Hai, 30/11.");
        page.locator(".before summary").click();
        assertThat(page.locator(".before li").first()).containsText("Bắt đầu 20:10 thứ Bảy, 28/11/2026");
    }

    @Test
    void noticeOfTheChosenFieldIsShownAndWithoutScriptAllAre(Devices devices) {
        Page page = devices.phone();
        page.navigate("/phan-anh/moi");
        assertThat(page.locator("#notices li:visible")).hasCount(0);
        page.selectOption("#field", "Y_TE/O_DICH");
        assertThat(page.locator("#notices li:visible")).hasText("Y tế, y tế cơ sở: Cần cấp cứu? Gọi 115 ngay.");
        Page plain = devices.phoneWithoutScript();
        plain.navigate("/phan-anh/moi");
        assertThat(plain.locator("#notices li:visible")).hasCount(0);
        plain.locator("#notices summary").click();
        assertThat(plain.locator("#notices li:visible")).hasCount(page.locator("#notices li").count());
        assertThat(plain.locator("#locate")).isHidden();
    }

    @Test
    void formThatTookAnHourIsNotLostWithASession(Devices devices) {
        Citizen citizen = new Citizen(devices.phoneWithoutScript());
        citizen.describe(Citizen.POTHOLE);
        citizen.page.context().clearCookies();
        ReportCode code = citizen.arrive();
        assertThat(code).isNotNull();
        assertThat(citizen.page.context().cookies()).isEmpty();
    }

}
