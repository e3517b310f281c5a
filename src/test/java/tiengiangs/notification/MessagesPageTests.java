package tiengiangs.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.directory.Role;
import tiengiangs.engine.Accounts;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;
import tiengiangs.reports.ReportCode;

/**
 * The Centre's look at what goes out.
 */
@BrowserTest
class MessagesPageTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Post post;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Writer writer;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void clear() {
        this.post.clear();
    }

    @Test
    void centreReadsWhatWaitsAndSaysThatNothingWasSent(Devices devices) {
        ReportCode code = this.driver.order();
        Page page = signIn(devices.phoneWithoutScript(), "thongbao-doc", Role.ADMINISTRATOR.group());
        page.locator("a[href='/officer/messages']").click();
        assertThat(page.locator(".error")).containsText("Chưa có máy chủ thư");
        Locator card = cardOf(page, code);
        card.locator("summary").click();
        assertThat(card.locator(".letter")).containsText("Đã nhận phản ánh của bạn về Mặt đường hư hỏng, ổ gà");
        assertThat(page.locator("main")).not().containsText("minhhoa@example.org");
        devices.picture(page, "messages-phone");
        devices.assertAccessible(page);
        Message message = this.outbox.latest(Message.State.WAITING, 1).get(0);
        // A mail is read without the rules of our pages, which forbid styles in it.
        page.navigate("about:blank");
        page.setContent(this.writer.letter(List.of(message), "a@example.org").html());
        assertThat(page.locator("a")).hasAttribute("href", "http://localhost:8080/tra-cuu?code=" + code);
        devices.picture(page, "mail-phone");
        devices.assertAccessible(page);
    }

    @Test
    void centreSendsAgainWhatCouldNotBeSent(Devices devices) {
        ReportCode code = this.driver.order();
        this.post.sendBy(new TestGateway((letter) -> {
            throw new Gateway.Undeliverable("550 5.1.1 no such user");
        }));
        Page page = signIn(devices.englishDesktop(), "thongbao-lai", Role.CENTRE_LEADER.group());
        page.navigate("/officer/messages?state=DEAD");
        assertThat(cardOf(page, code)).containsText("550 5.1.1 no such user");
        devices.picture(page, "messages-desktop");
        devices.assertAccessible(page);
        cardOf(page, code).locator("button").click();
        assertThat(page.locator(".note")).hasText("The message will be sent again at once.");
        assertThat(cardOf(page, code)).isVisible();
        devices.assertSilent();
    }

    @Test
    void centreChangesTheWordsAfterAPreviewAndTakesThemBack(Devices devices) {
        ReportCode code = this.driver.order();
        Page page = signIn(devices.phoneWithoutScript(), "thongbao-mau", Role.CENTRE_LEADER.group());
        page.navigate("/officer/messages/templates");
        devices.assertAccessible(page);
        page.locator("a[href$='/SUBMITTED/vi']").click();
        page.locator("#subject").fill("Chào bạn {code} {contactName}");
        page.locator("button[value=preview]").click();
        assertThat(page.locator("#body-error")).containsText("contactName");
        devices.picture(page, "template-mistake-phone");
        page.locator("#subject").fill("Chào bạn {code} <b>");
        page.locator("button[value=preview]").click();
        assertThat(page.locator("section strong")).hasText("Chào bạn 7K3-Q5T-2MW <b>");
        devices.assertAccessible(page);
        page.locator("button[value=save]").click();
        assertThat(page.locator(".note")).hasText("Đã dùng lời mới.");
        page.navigate("/officer/messages");
        assertThat(cardOf(page, code)).containsText("Chào bạn " + code + " <b>");
        page.navigate("/officer/messages/templates/SUBMITTED/vi");
        page.setViewportSize(1366, 768);
        devices.picture(page, "template-desktop");
        page.locator("button[value=restore]").click();
        assertThat(page.locator(".note")).hasText("Đã dùng lại lời ban đầu.");
        page.navigate("/officer/messages");
        assertThat(cardOf(page, code)).containsText("Đã nhận phản ánh " + code);
    }

    @Test
    void handlerDoesNotSeeOtherPeoplesMail(Devices devices) {
        Page page = signIn(devices.desktop(), "thongbao-canbo", Role.HANDLER.groupOf("SO-XD"));
        assertThat(page.locator("a[href='/officer/messages']")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(page.navigate("/officer/messages").status()).isEqualTo(403);
        org.assertj.core.api.Assertions.assertThat(page.navigate("/officer/messages/templates").status())
            .isEqualTo(403);
    }

    private static Locator cardOf(Page page, ReportCode code) {
        return page.locator("li.card", new Page.LocatorOptions().setHasText(code.toString()));
    }

    private Page signIn(Page page, String account, String group) {
        this.accounts.ensureGroups();
        this.accounts.create(account, "Người Trung tâm", "thong-bao-2026", Set.of(group));
        page.navigate("/login");
        page.locator("#username").fill(account);
        page.locator("#password").fill("thong-bao-2026");
        page.locator("main button").click();
        page.waitForURL("**/officer");
        return page;
    }

}
