package tiengiangs.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;
import tiengiangs.photos.Photo;
import tiengiangs.photos.PhotoFixtures;
import tiengiangs.photos.PhotoKind;
import tiengiangs.photos.Photos;
import tiengiangs.reports.ReportCode;

/**
 * The whole way of a report as its sender sees it.
 */
@BrowserTest
class JourneyTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Photos photos;

    @Test
    void fromTwoPhotosToAnUnhappyRatingWithoutAnyScript(Devices devices) {
        journey(devices, new Citizen(devices.phoneWithoutScript()), "Chờ tiếp nhận", "Trước", "Sau", "Không hài lòng");
    }

    @Test
    void fromTwoPhotosToAnUnhappyRatingInEnglishOnADesktop(Devices devices) {
        journey(devices, new Citizen(devices.englishDesktop()), "Awaiting reception", "Before", "After",
                "Dissatisfied");
    }

    private void journey(Devices devices, Citizen citizen, String waiting, String before, String after,
            String dissatisfied) {
        this.driver.moveTo("2026-11-09 08:00:00");
        ReportCode code = citizen.send(Citizen.POTHOLE, Citizen.photo("IMG_1.jpg", 1), Citizen.photo("IMG_2.jpg", 2));
        Page page = citizen.page;
        assertThat(page.locator(".status")).containsText(waiting);
        assertThat(page.locator(".next li")).hasCount(3);
        assertThat(page.locator(".clock")).containsText("09:00");
        assertThat(page.locator("ul.photos img")).hasCount(2);
        devices.picture(page, "arrived-" + before);
        devices.assertAccessible(page);

        this.driver.startAll();
        this.driver.complete(code, "receive", "outcome", "accept", "leadAgency", "UBND-28249", "urgency", "NORMAL",
                "coordinators", List.of());
        this.driver.moveTo("2026-11-10 09:00:00");
        this.driver.complete(code, "resolve", "outcome", "ask", "question", "Chiều đi hay chiều về?");
        citizen.follow();
        assertThat(page.locator("blockquote")).hasText("Chiều đi hay chiều về?");
        assertThat(page.locator(".clock")).hasClass(Pattern.compile("wait"));
        devices.picture(page, "asked-" + before);
        devices.assertAccessible(page);
        page.fill("#text", "Chiều đi, trước cổng trường.");
        page.setInputFiles("#photos", Citizen.photo("IMG_3.jpg", 3));
        page.locator(".asking button.main").click();
        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(page.locator(".timeline")).containsText("Chiều đi, trước cổng trường.");
        assertThat(page.locator("ul.photos img")).hasCount(3);

        publish(code);
        citizen.follow();
        assertThat(page.locator(".result .answer")).hasText("Đã vá bằng nhựa nguội.");
        assertThat(page.locator(".pair figcaption")).hasText(new String[] { before, after });
        devices.picture(page, "result-" + before);
        devices.assertAccessible(page);
        page.getByLabel(dissatisfied).check();
        page.fill("#comment", "Vá xong lại bong.");
        page.locator(".asking button.main").click();
        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(page.locator(".asking")).hasCount(0);
        assertThat(page.locator(".timeline li").last()).containsText(dissatisfied);
        assertThat(this.driver.task(code, "reviewDissatisfaction")).isNotNull();

        page.navigate("/phan-anh/" + code.value());
        assertThat(page.locator("h1")).hasText("Ổ gà trên đường Ấp Bắc");
        assertThat(page.locator(".pair figcaption")).hasText(new String[] { before, after });
        assertThat(page.locator(".pair img").first()).hasJSProperty("complete", true);
        assertThat(page.locator(".way .done")).hasCount(5);
        devices.picture(page, "public-" + before);
        devices.assertAccessible(page);
        devices.assertSilent();
    }

    /** The agency's photo of afterwards stands beside the sender's first. */
    private void publish(ReportCode code) {
        this.driver.moveTo("2026-11-11 09:00:00");
        String after = this.photos.stage(PhotoFixtures.jpeg(800, 450, 40)).id();
        this.photos.attach(code.value(), List.of(after), PhotoKind.AFTER);
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Đã vá bằng nhựa nguội.");
        this.driver.complete(code, "approve", "outcome", "approve");
        this.driver.complete(code, "publish", "outcome", "public", "publicTitle", "Ổ gà trên đường Ấp Bắc",
                "publicDescription", "Ổ gà rộng 60 cm.", "answer", "Đã vá bằng nhựa nguội.", "publicPhotos",
                this.photos.of(code.value()).stream().map(Photo::id).toList());
    }

}
