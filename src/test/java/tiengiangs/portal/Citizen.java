package tiengiangs.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import tiengiangs.photos.PhotoFixtures;
import tiengiangs.reports.ReportCode;

/**
 * A citizen with a device, who sends reports through the form and follows them on the
 * page that is theirs alone. Nothing of it needs script.
 */
class Citizen {

    static final String POTHOLE = "Đoạn đường Ấp Bắc gần cổng trường có ổ gà rộng khoảng 60 cm, xe máy né rất nguy hiểm.";

    final Page page;

    private String ownPage;

    Citizen(Page page) {
        this.page = page;
    }

    /** A photo whose stripe depends on the seed. */
    static FilePayload photo(String name, int seed) {
        return new FilePayload(name, "image/jpeg", PhotoFixtures.jpeg(640, 480, seed));
    }

    static FilePayload heic(String name) {
        return new FilePayload(name, "image/heic", PhotoFixtures.heic());
    }

    /** Fills the form in, all but the photos, without sending it. */
    void describe(String description) {
        this.page.navigate("/phan-anh/moi");
        this.page.selectOption("#field", "HA_TANG_GIAO_THONG/O_GA");
        this.page.fill("#description", description);
        this.page.selectOption("#areaCode", "28249");
        this.page.fill("#address", "Gần số 119 đường Ấp Bắc");
        this.page.locator("[name=consentToPublish]").check();
    }

    /** Presses the button and ends on the page of arrival. */
    ReportCode arrive() {
        this.page.locator("#send button.main").click();
        assertThat(this.page).hasURL(Pattern.compile("/theo-doi/[0-9A-Z]{9}/[^?]+\\?moi"));
        this.ownPage = this.page.url().substring(0, this.page.url().indexOf('?'));
        return ReportCode.read(this.page.locator("h1.code").textContent()).orElseThrow();
    }

    /** Sends a report with these photos. */
    ReportCode send(String description, FilePayload... photos) {
        describe(description);
        this.page.setInputFiles("#photos", photos);
        return arrive();
    }

    /** The page that is the citizen's alone, as it stands now. */
    Page follow() {
        this.page.navigate(this.ownPage);
        return this.page;
    }

}
