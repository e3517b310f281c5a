package tiengiangs.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.awt.Color;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;
import tiengiangs.reports.ReportCode;
import tiengiangs.tasklist.Officers.Person;

@BrowserTest
class JourneyTests {

    private static final String WORDS = "Ổ gà rộng nửa mét trước chợ, xe máy dễ ngã. <b>Gấp</b>";

    @Autowired
    private Officers officers;

    @Autowired
    private CaseDriver driver;

    @Test
    void aReportTravelsFromAPhoneToAPublishedRatedAndReviewedResult(Devices devices) {
        Page phone = devices.phone();
        ReportCode code = send(phone);
        String own = phone.url().replaceFirst("\\?.*", "");
        this.driver.startAll();

        TasklistPage reception = this.officers.at(devices.desktop(), Person.RECEPTION);
        reception.take("Tiếp nhận và phân phối", code);
        assertThat(reception.panel().locator("blockquote")).containsText(WORDS);
        assertThat(reception.panel().locator("img")).hasCount(2);
        assertThat(reception.panel()).containsText("Còn");
        assertThat(reception.panel()).not().containsText("Nguyễn Văn Minh Họa");
        devices.picture(reception.page(), "tasklist-case");
        reception.toForm().choose("Tiếp nhận và giao cơ quan xử lý");
        assertThat(reception.page().locator(".fjs-container")).containsText("Vì sao đề nghị cơ quan này");
        assertThat(reception.field("leadAgency")).hasValue("UBND phường Thới Sơn");
        devices.picture(reception.page(), "tasklist-receive");
        reception.complete();

        TasklistPage handler = this.officers.at(devices.desktop(), Person.HANDLER);
        handler.take("Xử lý", code);
        handler.addPhoto("BEFORE", Snapshot.of(Color.DARK_GRAY)).addPhoto("AFTER", Snapshot.of(Color.GREEN));
        handler.toForm().choose("Trình kết quả xử lý").write("result", "Đã vá xong sáng nay.");
        handler.toCase().toForm();
        assertThat(handler.field("result")).hasValue("Đã vá xong sáng nay.");
        handler.complete();

        TasklistPage leader = this.officers.at(devices.desktop(), Person.LEADER);
        leader.take("Phê duyệt kết quả", code);
        assertThat(leader.panel().locator("img")).hasCount(4);
        leader.toForm();
        assertThat(leader.field("result")).hasValue("Đã vá xong sáng nay.");
        leader.choose("Phê duyệt").complete();

        TasklistPage desk = this.officers.at(devices.desktop(), Person.PUBLICATION);
        desk.take("Công khai kết quả", code).toForm();
        assertThat(desk.field("publicDescription")).hasValue(WORDS);
        assertThat(desk.page().locator(".fjs-form-field-html img")).hasCount(4);
        desk.choose("Ảnh 1 · người gửi").choose("Ảnh 3 · trước khi xử lý").choose("Ảnh 4 · sau khi xử lý");
        devices.picture(desk.page(), "tasklist-publish");
        desk.write("publicTitle", "Ổ gà trước chợ").write("publicDescription", "Ổ gà rộng nửa mét.");
        desk.complete();

        Page stranger = devices.desktop();
        stranger.navigate("/phan-anh/" + code.value());
        assertThat(stranger.locator("h1")).hasText("Ổ gà trước chợ");
        assertThat(stranger.locator("main")).containsText("Đã vá xong sáng nay.");
        assertThat(stranger.locator("main img[src^='/photos/']")).hasCount(3);
        assertThat(stranger.locator("main")).not().containsText("xe máy dễ ngã");

        phone.navigate(own);
        phone.locator("input[name=level][value=DISSATISFIED]").check();
        phone.locator("form[action$='/danh-gia'] button[type=submit]").click();
        assertThat(phone.locator("main")).containsText("Không hài lòng");

        TasklistPage centre = this.officers.at(devices.desktop(), Person.CENTRE_LEADER);
        centre.take("Xem xét đánh giá không hài lòng", code);
        assertThat(centre.panel()).containsText("Không hài lòng");
        centre.toForm().choose("Xử lý lại").write("reasons", "Mặt đường lún lại, cần vá lại.").complete();
        handler.list("Xử lý lại", code);
        assertThat(handler.cards()).containsText(new String[] { "Xử lý · " + code });
        for (TasklistPage person : new TasklistPage[] { reception, handler, leader, desk, centre }) {
            Assertions.assertThat(person.errors()).isEmpty();
        }
    }

    private static ReportCode send(Page phone) {
        phone.navigate("/phan-anh/moi");
        phone.selectOption("#field", "HA_TANG_GIAO_THONG/O_GA");
        phone.fill("#description", WORDS);
        phone.selectOption("#areaCode", "28270");
        phone.fill("#address", "Trước chợ");
        phone.fill("[name=contactName]", "Nguyễn Văn Minh Họa");
        phone.locator("[name=consentToPublish]").check();
        phone.setInputFiles("#photos",
                new FilePayload[] { new FilePayload("1.jpg", "image/jpeg", Snapshot.of(Color.GRAY)),
                        new FilePayload("2.jpg", "image/jpeg", Snapshot.of(Color.ORANGE)) });
        phone.locator("form[action='/phan-anh/moi'] button.main").click();
        Pattern arrived = Pattern.compile("/theo-doi/([0-9A-Z]{9})/[^?]+\\?moi");
        assertThat(phone).hasURL(arrived);
        Matcher link = arrived.matcher(phone.url());
        Assertions.assertThat(link.find()).isTrue();
        return new ReportCode(link.group(1));
    }

}
