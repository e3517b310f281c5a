package tiengiangs.worktime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tiengiangs.casework.CaseDriver;
import tiengiangs.directory.Role;
import tiengiangs.engine.Accounts;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.ReportCode;

@IntegrationTest
class CalendarPageTests {

    private static final String PATH = "/officer/calendar";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private JdbcTemplate database;

    private static Visit leader;

    private static Visit administrator;

    private static Visit handler;

    @BeforeEach
    void signIn() throws Exception {
        // Passwords are slow on purpose; one sign-in each serves all tests.
        if (leader != null) {
            return;
        }
        this.accounts.ensureGroups();
        this.accounts.create("lich-lanhdao", "Lãnh đạo", "lich-demo", Set.of(Role.CENTRE_LEADER.group()));
        this.accounts.create("lich-quantri", "Quản trị", "lich-demo", Set.of(Role.ADMINISTRATOR.group()));
        this.accounts.create("lich-canbo", "Cán bộ", "lich-demo", Set.of(Role.HANDLER.groupOf("SO-XD")));
        leader = Visit.of(this.port, "lich-lanhdao", "lich-demo");
        administrator = Visit.of(this.port, "lich-quantri", "lich-demo");
        handler = Visit.of(this.port, "lich-canbo", "lich-demo");
    }

    @Test
    void dayIsEnteredByOneConfirmedByAnotherAndRemovedByAThird() throws Exception {
        ReportCode code = this.driver.assigned("2034-03-06 08:00:00", List.of());
        HttpResponse<String> entered = enter("2034-03-08", "HOLIDAY", "Ngày nghỉ thử <b>", "Văn bản 12/TB");
        assertThat(entered.statusCode()).isEqualTo(200);
        String day = entered.uri().getPath();
        assertThat(day).matches(PATH + "/[0-9]+");
        assertThat(entered.body()).contains("Thứ Tư, 08/03/2034", "Chờ xác nhận, chưa được tính",
                "Ngày nghỉ thử &lt;b&gt;", "Nếu xác nhận ngày này", "Người nhập không tự xác nhận được");
        assertThat(entered.body()).contains(code.toString(), "17:00 thứ Ba, 14/03/2034", "17:00 thứ Tư, 15/03/2034",
                "· Xử lý<");
        assertThat(leader.send(day + "/confirm").statusCode()).isEqualTo(409);

        HttpResponse<String> seen = administrator.open(day);
        assertThat(seen.body()).contains("Xác nhận ngày này");
        HttpResponse<String> confirmed = administrator.send(day + "/confirm");
        assertThat(confirmed.statusCode()).isEqualTo(200);
        assertThat(confirmed.body()).contains("Đã xác nhận.", "Đang được tính", "Nếu xóa ngày này");
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", CaseDriver.instant("2034-03-15 17:00:00"));
        HttpResponse<String> again = administrator.send(day + "/confirm");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("lich-quantri đã xác nhận ngày này rồi.");

        HttpResponse<String> own = administrator.send(day + "/remove", "reason", "Nhầm");
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.body()).contains("Người đã xác nhận không tự xóa được");
        HttpResponse<String> unexplained = leader.send(day + "/remove", "reason", "  ");
        assertThat(unexplained.statusCode()).isEqualTo(400);
        assertThat(unexplained.body()).contains("Ghi lý do xóa");
        HttpResponse<String> removed = leader.send(day + "/remove", "reason", "Thử xong");
        assertThat(removed.statusCode()).isEqualTo(200);
        assertThat(removed.body()).contains("Đã xóa.", "lich-lanhdao đã xóa", "Lý do: Thử xong",
                "lich-quantri đã xác nhận", "lich-lanhdao đã nhập");
        assertThat(this.driver.timers(code)).containsEntry("handlingDue", CaseDriver.instant("2034-03-14 17:00:00"));
        assertThat(leader.open(day).statusCode()).isEqualTo(404);
    }

    @Test
    void mistakesAreNamedAndWhatWasTypedStays() throws Exception {
        HttpResponse<String> answer = leader.send(PATH, "date", "2034-02-30", "type", "PARTY", "name", "Tết của tôi",
                "source", "", "agency", "a b", "sessions", "sáng");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Chọn một ngày", "Chọn loại ngày", "Ghi số văn bản", "Mã cơ quan gồm",
                "Ghi giờ như");
        assertThat(answer.body()).contains("value=\"Tết của tôi\"", "value=\"sáng\"", "value=\"a b\"");
        assertThat(answer.body()).contains("href=\"#source\"", "id=\"source-error\"");
    }

    @Test
    void agencyThatNobodyKnowsIsRefusedByItsCode() throws Exception {
        HttpResponse<String> answer = leader.send(PATH, "date", "2034-02-28", "type", "HOLIDAY", "name", "Nghỉ thử",
                "source", "Văn bản thử", "agency", "SO-XDD", "sessions", "");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Không có cơ quan nào mang mã “SO-XDD”", "value=\"SO-XDD\"");
    }

    @Test
    void dayThatIsKnownAlreadyIsAConflict() throws Exception {
        HttpResponse<String> answer = enter("2026-11-24", "HOLIDAY", "Ngày Văn hóa", "NQ 28");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Ngày 24/11/2026 đã có trong lịch", "value=\"Ngày Văn hóa\"");
    }

    @Test
    void textThatNoDatabaseKeepsIsRefused() throws Exception {
        HttpResponse<String> answer = enter("2034-04-05", "HOLIDAY", "a\0b", "x");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("ký tự không đọc được");
    }

    @Test
    void otherOfficersReadAndChangeNothing() throws Exception {
        HttpResponse<String> page = handler.open(PATH + "?year=2026");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Thứ Hai, 23/11/2026", "Chờ xác nhận, chưa được tính", "Ngày Văn hóa Việt Nam")
            .doesNotContain("Nhập và xem ảnh hưởng");
        assertThat(handler.send(PATH, "date", "2034-05-04", "type", "HOLIDAY", "name", "x", "source", "y").statusCode())
            .isEqualTo(403);
        assertThat(handler.send(PATH + "/1/confirm").statusCode()).isEqualTo(403);
        assertThat(handler.send(PATH + "/1/remove", "reason", "x").statusCode()).isEqualTo(403);
        assertThat(handler.open(PATH + "/1").body()).doesNotContain("Xóa ngày này");
    }

    @Test
    void strangersAreAskedToSignIn() throws Exception {
        assertThat(Visit.stranger(this.port).open(PATH).uri().getPath()).isEqualTo("/login");
        assertThat(Visit.stranger(this.port).send(PATH, "date", "2034-05-04").statusCode()).isEqualTo(403);
    }

    @Test
    void deskLeadsToTheCalendarAndTheCalendarWarnsOfTheComingYear() throws Exception {
        this.driver.moveTo("2026-11-24 09:00:00");
        assertThat(handler.open("/officer").body()).contains("href=\"/officer/calendar\"", "Lịch làm việc");
        assertThat(leader.open(PATH).body()).contains("Lịch làm việc năm 2026", "Lịch nghỉ năm 2027 chưa đủ");
        assertThat(leader.open(PATH, "en").body()).contains("Working calendar 2026",
                "The calendar of 2027 is not complete", "Waits for confirmation, does not count yet");
    }

    @Test
    void numbersThatStillChangeAreCalledSo() throws Exception {
        ReportCode code = this.driver.assigned("2034-09-04 08:00:00", List.of());
        String day = enter("2034-09-06", "HOLIDAY", "Ngày nghỉ thử", "Văn bản thử").uri().getPath();
        assertThat(leader.open(day).body()).contains("hồ sơ đổi hạn").doesNotContain("Đang tính lại hạn");
        this.database.update("update clocks set counted_on = counted_on - 1000 where report_code = ?", code.value());
        try {
            assertThat(leader.open(day).body()).contains("Đang tính lại hạn: còn 1 hồ sơ", "còn đang tính.")
                .doesNotContain("hồ sơ đổi hạn");
        }
        finally {
            this.database.update("update clocks set counted_on = counted_on + 1000 where report_code = ?",
                    code.value());
            leader.send(day + "/remove", "reason", "Thử xong");
        }
    }

    @Test
    void unknownDaysAndYearsAreNoErrors() throws Exception {
        assertThat(leader.open(PATH + "/999999999").statusCode()).isEqualTo(404);
        assertThat(leader.open(PATH + "/abc").statusCode()).isEqualTo(404);
        assertThat(leader.open(PATH + "?year=NaN").statusCode()).isEqualTo(200);
        assertThat(leader.open(PATH + "?year=2150").body()).contains("Chưa có ngày nào của năm này");
    }

    private HttpResponse<String> enter(String date, String type, String name, String source) throws Exception {
        return leader.send(PATH, "date", date, "type", type, "name", name, "source", source, "agency", "", "sessions",
                "");
    }

}
