package tiengiangs.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;
import tiengiangs.fixtures.Http;
import tiengiangs.intake.SubmissionFixtures;

/**
 * The form on a phone in whose network too much was sent.
 */
@BrowserTest
class CrowdedFormTests {

    @Autowired
    private Http http;

    private String village;

    @BeforeEach
    void floodTheVillage() {
        this.village = this.http.newClient();
        Http.Answer last;
        do {
            last = this.http.postJson("/api/reports", SubmissionFixtures.pothole(), "X-Forwarded-For", this.village);
        }
        while (last.status() == 201);
        assertThat(last.status()).isEqualTo(429);
    }

    @Test
    void phoneSolvesThePuzzleAndTheReportArrivesWithItsPhoto(Devices devices) {
        Citizen citizen = new Citizen(from(devices.phone()));
        citizen.send(Citizen.POTHOLE, Citizen.photo("IMG_1.jpg", 1));
        assertThat(citizen.page.locator("ul.photos img")).hasCount(1);
        devices.assertSilent();
    }

    @Test
    void whoeverChangesSomethingMeanwhilePressesAgain(Devices devices) {
        Page page = from(devices.phone());
        List<Route> held = new ArrayList<>();
        page.route("**/puzzle-worker.js", held::add);
        new Citizen(page).describe(Citizen.POTHOLE);
        page.locator("#send button.main").click();
        assertThat(page.locator("#puzzle progress")).isVisible();
        devices.picture(page, "crowded-form");
        devices.assertAccessible(page);
        page.fill("#address", "Trước chợ");
        held.get(0).resume();
        assertThat(page.locator("#puzzle [role=status]")).hasText("Xong. Hãy bấm gửi.");
        page.locator("#send button.main").click();
        assertThat(page).hasURL(Pattern.compile("/theo-doi/.*\\?moi"));
        assertThat(page.locator(".facts")).containsText("Trước chợ");
        devices.assertSilent();
    }

    @Test
    void phoneWithoutScriptSaysWhenToSendAgainAndKeepsWhatWasTyped(Devices devices) {
        Page page = from(devices.phoneWithoutScript());
        new Citizen(page).describe(Citizen.POTHOLE);
        page.setInputFiles("#photos", Citizen.photo("IMG_1.jpg", 1));
        page.locator("#send button.main").click();
        assertThat(page.locator("#puzzle [role=alert]")).hasText(Pattern.compile("hãy bấm gửi lại sau \\d+ giây\\."));
        assertThat(page.locator("#puzzle .working")).isHidden();
        assertThat(page.locator("#puzzle > p:not([role])"))
            .hasText("Bạn cũng có thể đến Trung tâm, hoặc Ủy ban nhân dân xã, phường nơi gần nhất.");
        assertThat(page.locator("#description")).hasValue(Citizen.POTHOLE);
        assertThat(page.locator(".kept img")).hasCount(1);
        devices.picture(page, "crowded-form-without-script");
        devices.assertAccessible(page);
    }

    private Page from(Page page) {
        page.setExtraHTTPHeaders(java.util.Map.of("X-Forwarded-For", this.village));
        return page;
    }

}
