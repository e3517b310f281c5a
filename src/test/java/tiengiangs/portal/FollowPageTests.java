package tiengiangs.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.casework.Cases;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;
import tiengiangs.reports.ReportCode;

/**
 * The reporter's own page in every turn a case can take.
 */
@BrowserTest
class FollowPageTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Cases cases;

    @Test
    void wayShowsEveryDetourWithItsReason(Devices devices) {
        Citizen citizen = new Citizen(devices.phone());
        ReportCode code = assigned(citizen, "2026-11-16 08:00:00");
        this.driver.moveTo("2026-11-16 10:00:00");
        this.driver.complete(code, "resolve", "outcome", "return", "returnReason", "Lời chỉ dành cho Trung tâm.");
        this.driver.complete(code, "reassign", "outcome", "other", "leadAgency", "SO-XD", "urgency", "NORMAL");
        this.driver.moveTo("2026-11-17 09:00:00");
        this.driver.complete(code, "resolve", "outcome", "ask", "question", "Chiều đi hay chiều về?");
        this.driver.moveTo("2026-11-18 09:30:00");
        this.cases.supplement(code, "Chiều đi.");
        this.driver.complete(code, "resolve", "outcome", "extension", "extensionDays", 3, "extensionReason", "Nội bộ.");
        this.driver.complete(code, "decideExtension", "outcome", "grant", "days", 3, "interimAnswer",
                "Đang chờ nhựa nguội.");
        Page page = citizen.follow();
        assertThat(page.locator(".way .done")).hasText(Pattern.compile("Tiếp nhận\\s+08:00 16/11"));
        assertThat(page.locator(".way [aria-current=step] .station")).containsText("Xử lý");
        assertThat(page.locator(".way .now .loops li")).hasText(new Pattern[] {
                Pattern.compile("Chuyển trả\\s+10:00 16/11 – 10:00 16/11\\s+Cơ quan được giao cho biết"),
                Pattern.compile("Chờ bổ sung\\s+09:00 17/11 – 09:30 18/11\\s+Chiều đi hay chiều về\\?"),
                Pattern.compile("Gia hạn\\s+09:30 18/11\\s+Đang chờ nhựa nguội\\.") });
        assertThat(page.locator("main")).not().containsText("Lời chỉ dành cho Trung tâm.");
        assertThat(page.locator(".clock")).containsText("Hạn 07:30 thứ Tư, 02/12/2026 · Sở Xây dựng");
        devices.picture(page, "way-phone");
        devices.assertAccessible(page);
        page.setViewportSize(1366, 768);
        devices.picture(page, "way-desktop");
        devices.assertAccessible(page);
        page.navigate("/phan-anh/" + code.value());
        assertThat(page.locator(".way .loops")).containsText("Cần hỏi thêm người gửi.");
        assertThat(page.locator("main")).not().containsText("Chiều đi hay chiều về?");
        devices.assertSilent();
    }

    @Test
    void overdueCaseSaysSoWithShapeWordsAndReason(Devices devices) {
        Citizen citizen = new Citizen(devices.phone());
        ReportCode code = assigned(citizen, "2026-10-05 08:00:00");
        this.driver.passTo(code, "2026-10-15 08:00:00");
        this.driver.complete(code, "explainDelay", "note", "Đang chờ vật tư.", "committedOn", "2026-10-30");
        Page page = citizen.follow();
        assertThat(page.locator(".clock")).hasClass(Pattern.compile("late"));
        assertThat(page.locator(".clock strong")).hasText(Pattern.compile("Quá hạn \\d ngày làm việc"));
        page.locator(".clock summary").click();
        assertThat(page.locator(".clock li").last()).hasText("Đến hạn 17:00 thứ Ba, 13/10/2026.");
        assertThat(page.locator(".timeline")).containsText("Đang chờ vật tư.");
        assertThat(page.locator(".timeline").getByText("Quá hạn")).hasCount(1);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        devices.picture(page, "overdue-dark");
        devices.assertAccessible(page);
        page.navigate("/phan-anh?from=2026-10-05&to=2026-10-05");
        assertThat(page.locator(".standing.late").first()).containsText("Quá hạn");
        devices.assertAccessible(page);
        devices.assertSilent();
    }

    @Test
    void rejectedReportTellsItsReasonAndWhatElseToDo(Devices devices) {
        Citizen citizen = new Citizen(devices.phone());
        ReportCode code = sent(citizen, "2026-11-12 09:00:00");
        this.driver.complete(code, "receive", "outcome", "reject", "rejectReason", "OUTSIDE_PROVINCE");
        Page page = citizen.follow();
        assertThat(page.locator(".note")).containsText("Hãy gửi đến kênh phản ánh của tỉnh đó.");
        assertThat(page.locator(".way")).hasCount(0);
        devices.assertAccessible(page);
        page.navigate("/tra-cuu?code=" + code.value());
        assertThat(page.locator("#code-error")).isVisible();
        devices.assertSilent();
    }

    @Test
    void mergedReportFollowsTheOneBeforeIt(Devices devices) {
        ReportCode first = this.driver.published("2026-11-09 08:00:00");
        Citizen citizen = new Citizen(devices.phone());
        ReportCode code = sent(citizen, "2026-11-12 09:00:00");
        this.driver.complete(code, "receive", "outcome", "merge", "mergeInto", first.toString());
        Page page = citizen.follow();
        assertThat(page.locator(".note")).containsText(first.toString());
        assertThat(page.locator(".way .done")).hasCount(4);
        assertThat(page.locator("#level input")).hasCount(3);
        devices.assertAccessible(page);
        page.locator(".note a").click();
        assertThat(page.locator("h1")).hasText("Ổ gà");
    }

    @Test
    void reopenedReportGoesBackToWork(Devices devices) {
        Citizen citizen = new Citizen(devices.phone());
        ReportCode code = assigned(citizen, "2026-11-11 08:00:00");
        this.driver.publishAgain(code);
        this.driver.moveTo("2026-11-12 08:00:00");
        Page page = citizen.follow();
        page.locator(".asking button.main").click();
        assertThat(page.locator("#level-error")).containsText("Chọn một trong ba mức");
        page.fill("#comment", "Vá xong lại bong.");
        page.getByLabel("Không hài lòng").check();
        page.locator(".asking button.main").click();
        this.driver.complete(code, "reviewDissatisfaction", "outcome", "reopen", "reasons", "Vá chưa kỹ.");
        citizen.follow();
        assertThat(page.locator(".way .now .loops li"))
            .hasText(Pattern.compile("Xử lý lại\\s+08:00 12/11\\s+Vá chưa kỹ\\."));
        assertThat(page.locator(".result")).hasCount(0);
        devices.assertAccessible(page);
    }

    @Test
    void ratingWithoutALevelKeepsTheComment(Devices devices) {
        Citizen citizen = new Citizen(devices.phoneWithoutScript());
        this.driver.publishAgain(assigned(citizen, "2026-11-11 08:00:00"));
        Page page = citizen.follow();
        page.fill("#comment", "Cảm ơn các anh chị.");
        page.locator(".asking button.main").click();
        assertThat(page.locator("[role=alert] a")).hasAttribute("href", "#level");
        assertThat(page.locator("#comment")).hasValue("Cảm ơn các anh chị.");
        page.getByLabel("Hài lòng", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator(".asking button.main").click();
        assertThat(page.locator("[role=status]")).containsText("Đã nhận đánh giá. Cảm ơn bạn.");
    }

    @Test
    void refusedPhotoOfAnAnswerKeepsTheWords(Devices devices) {
        Citizen citizen = new Citizen(devices.phoneWithoutScript());
        ReportCode code = sent(citizen, "2026-11-12 09:00:00");
        this.driver.complete(code, "receive", "outcome", "ask", "question", "Ở đâu?");
        Page page = citizen.follow();
        page.fill("#text", "Trước cổng trường.");
        page.setInputFiles("#photos", Citizen.heic("IMG_9.heic"));
        page.locator(".asking button.main").click();
        assertThat(page.locator("#photos-error")).containsText("IMG_9.heic");
        assertThat(page.locator("#text")).hasValue("Trước cổng trường.");
        devices.assertAccessible(page);
        page.locator(".asking button.main").click();
        assertThat(page.locator("[role=status]")).hasText("Đã nhận nội dung bạn gửi thêm. Cảm ơn bạn.");
        assertThat(page.locator(".asking")).hasCount(0);
        devices.assertSilent();
    }

    @Test
    void withdrawalAsksOnce(Devices devices) {
        Citizen citizen = new Citizen(devices.phoneWithoutScript());
        sent(citizen, "2026-11-12 09:00:00");
        Page page = citizen.follow();
        assertThat(page.locator("button.grave")).isHidden();
        page.getByText("Rút phản ánh", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Sau khi rút, phản ánh không được xử lý tiếp.")).isVisible();
        page.locator("button.grave").click();
        assertThat(page.locator(".status")).hasText("Người gửi rút");
        devices.assertAccessible(page);
    }

    private ReportCode sent(Citizen citizen, String at) {
        this.driver.moveTo(at);
        ReportCode code = citizen.send(Citizen.POTHOLE);
        this.driver.startAll();
        return code;
    }

    private ReportCode assigned(Citizen citizen, String at) {
        ReportCode code = sent(citizen, at);
        this.driver.complete(code, "receive", "outcome", "accept", "leadAgency", "UBND-28249", "urgency", "NORMAL",
                "coordinators", List.of());
        return code;
    }

}
