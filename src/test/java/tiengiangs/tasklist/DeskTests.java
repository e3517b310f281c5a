package tiengiangs.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;
import tiengiangs.tasklist.Officers.Person;

/**
 * What an officer meets at the desk besides the work itself.
 */
@BrowserTest
class DeskTests {

    private static final String RIVER = "rgb(10, 106, 92)";

    @Autowired
    private Officers officers;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Reports reports;

    @Test
    void theDeskGreetsPeopleByTheirName(Devices devices) {
        Page desk = this.officers.desk(devices.desktop(), Person.LEADER);
        assertThat(desk.locator("h1")).hasText("Xin chào, Lê Thị Lãnh Đạo");
    }

    @Test
    void theClaimButtonIsTheMainActionAndADoneTaskSaysSo(Devices devices) {
        ReportCode code = this.driver.assignedNow(Officers.WARD, List.of());
        TasklistPage handler = this.officers.at(devices.desktop(), Person.HANDLER);
        handler.list("Chưa ai nhận", code).open("Xử lý", code);
        Locator claim = handler.page().locator("button.claim");
        assertThat(claim).hasCSS("background-color", RIVER);
        assertThat(claim).hasCSS("color", "rgb(255, 255, 255)");
        devices.picture(handler.page(), "tasklist-claim");
        claim.click();
        assertThat(claim).hasCount(0);
        handler.toForm().choose("Trình kết quả xử lý").write("result", "Đã vá.").complete();
        assertThat(handler.done()).containsText("Đã hoàn thành: Xử lý · " + code);
        devices.picture(handler.page(), "tasklist-done");
    }

    @Test
    void chosenPhotosAreSeenAtOnceAndLeaveTheirLines(Devices devices) {
        ReportCode code = this.driver.assignedNow(Officers.WARD, List.of());
        TasklistPage handler = this.officers.at(devices.desktop(), Person.HANDLER);
        handler.take("Xử lý", code);
        Locator chosen = handler.panel().locator(".ho-so-chosen img[src^='data:image/jpeg']");
        handler.page().route("**/anh", (route) -> {
            // The photo is on its way; what was chosen is in sight already.
            assertThat(chosen).hasCount(1);
            route.resume();
        });
        handler.addPhoto("AFTER", Snapshot.of(Color.GREEN));
        assertThat(chosen).hasCount(0);
        assertThat(handler.panel()).containsText("Thêm ảnh kết quả");
        handler.panel().locator(".ho-so-result button").click();
        assertThat(handler.panel()).containsText("Bỏ ảnh kết quả");
        Assertions.assertThat(this.reports.historyOf(code))
            .filteredOn((entry) -> "AFTER".equals(entry.text()))
            .extracting("kind")
            .containsExactly(HistoryKind.PHOTO_ADDED, HistoryKind.PHOTO_REMOVED);
        Assertions.assertThat(handler.errors()).isEmpty();
    }

    @Test
    void whoeverIsSignedOutComesBackToTheSameTaskAndTheSameWords(Devices devices) {
        ReportCode code = this.driver.assignedNow(Officers.WARD, List.of());
        TasklistPage handler = this.officers.at(devices.desktop(), Person.HANDLER);
        handler.take("Xử lý", code).toForm().choose("Trình kết quả xử lý").write("result", "Đã vá xong.");
        Page page = handler.page();
        String place = page.url();
        page.context().clearCookies();
        handler.press();
        assertThat(page).hasURL(Pattern.compile(".*/login#.*"));
        this.officers.enter(page, Person.HANDLER);
        assertThat(page.locator(".task-card h2.task")).containsText("Xử lý · " + code);
        Assertions.assertThat(page.url()).contains(place.replaceFirst(".*(task=[^&]*).*", "$1"));
        handler.toForm();
        assertThat(handler.field("result")).hasValue("Đã vá xong.");
        handler.complete();
    }

    @Test
    void whoeverSignsOutOfTasklistIsAtTheDoor(Devices devices) {
        Page page = this.officers.at(devices.desktop(), Person.HANDLER).page();
        page.locator("[cam-widget-header] .account a.dropdown-toggle").click();
        page.locator("[cam-widget-header] .logout a").click();
        assertThat(page.locator("main")).containsText("Bạn đã đăng xuất.");
    }

}
