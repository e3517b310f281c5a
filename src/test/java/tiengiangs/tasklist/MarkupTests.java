package tiengiangs.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.awt.Color;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.Markup;
import tiengiangs.intake.SubmissionFixtures;
import tiengiangs.reports.ReportCode;
import tiengiangs.tasklist.Officers.Person;

/**
 * Text that would do something if any page took it for more than text, written through
 * the citizens' door and read by everybody whom a case passes.
 */
@BrowserTest
class MarkupTests {

    /** Keeps what the content policy forbids from the page's first moment on. */
    private static final String WATCH = """
            window.forbidden = [];
            addEventListener('securitypolicyviolation', (event) =>
              window.forbidden.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
            """;

    /** Handlers and addresses that came out of the texts and now are the page's own. */
    private static final String ALIVE = """
            [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]
              .filter(({ name, value }) => /hit(=1|\\.invalid)/.test(value) && (name.startsWith('on')
                || /^(src|href|xlink:href|action|data|srcdoc)$/.test(name)))
              .map(({ name, value }) => `${element.tagName} ${name}=${value}`))
            """;

    @Autowired
    private Officers officers;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Http http;

    @Test
    void whatACitizenWritesStaysTextForEverybodyWhoReadsIt(Devices devices) {
        Map<String, Object> fields = SubmissionFixtures.potholeWith("description", Markup.upTo(3_900, 0));
        fields.putAll(Map.of("title", Markup.upTo(200, 5), "address", Markup.upTo(300, 17), "contactName",
                Markup.upTo(120, 29), "contactEmail", "\"><svg/onload=hit=1>@hit.vn", "areaCode", "28270"));
        Map<String, Object> receipt = this.http.postJson("/api/reports", fields).json();
        ReportCode code = new ReportCode((String) receipt.get("code"));
        String token = (String) receipt.get("trackingToken");
        this.http.postJson("/api/reports/" + code.value() + "/supplement", Map.of("text", Markup.upTo(1_900, 11)),
                "Authorization", "Bearer " + token);
        this.driver.startAll();

        TasklistPage reception = this.officers.at(watched(devices.desktop()), Person.RECEPTION);
        reception.take("Tiếp nhận và phân phối", code);
        assertThat(reception.panel().locator("blockquote p")).containsText("<script>hit=1</script>");
        assertDead(reception);
        this.driver.complete(code, "receive", "outcome", "accept", "leadAgency", Officers.WARD, "urgency", "NORMAL",
                "coordinators", List.of());
        TasklistPage handler = this.officers.at(watched(devices.desktop()), Person.HANDLER);
        handler.take("Xử lý", code);
        assertDead(handler);
        this.driver.complete(code, "resolve", "outcome", "result", "result", Markup.upTo(1_900, 3));
        TasklistPage leader = this.officers.at(watched(devices.desktop()), Person.LEADER);
        leader.take("Phê duyệt kết quả", code);
        assertDead(leader);
        this.driver.complete(code, "approve", "outcome", "approve");
        TasklistPage desk = this.officers.at(watched(devices.desktop()), Person.PUBLICATION);
        desk.take("Công khai kết quả", code);
        assertDead(desk);

        Page supervisor = this.officers.desk(watched(devices.desktop()), Person.SUPERVISOR);
        supervisor.navigate("/officer/quy-trinh/" + code.value());
        assertThat(supervisor.locator("body")).containsText("Variables");
        assertThat(supervisor.locator("[data-element-id=publish].djs-element").first()).isVisible();
        assertDead(supervisor);

        this.driver.complete(code, "publish", "outcome", "public", "publicTitle", Markup.upTo(120, 7),
                "publicDescription", Markup.upTo(1_900, 20), "answer", Markup.upTo(1_900, 40));
        readInPublic(watched(devices.phone()), code, token);
    }

    private static void readInPublic(Page page, ReportCode code, String token) {
        String query = URLEncoder.encode(Markup.upTo(100, 30), StandardCharsets.UTF_8);
        String own = "/theo-doi/" + code.value() + "/" + token;
        for (String path : List.of(own, "/phan-anh/" + code.value(), "/phan-anh", "/phan-anh?q=" + query,
                "/tra-cuu?code=" + query, "/", "/api/reports/" + code.value(), "/api/reports",
                own + "?xong=" + query)) {
            page.navigate(path);
            assertDead(page);
        }
        page.navigate("/phan-anh/" + code.value());
        Assertions.assertThat(page.locator("h1").textContent()).isEqualTo(Markup.upTo(120, 7));
        page.navigate(own);
        page.locator("input[name=level][value=SATISFIED]").check();
        page.fill("#comment", Markup.upTo(900, 13));
        page.locator("form[action$='/danh-gia'] button[type=submit]").click();
        assertThat(page.locator("[role=status]")).isVisible();
        assertDead(page);
    }

    @Test
    void whatAFormGivesBackStaysText(Devices devices) {
        Page page = watched(devices.phone());
        page.navigate("/phan-anh/moi");
        page.fill("#description", Markup.upTo(3_900, 0));
        page.fill("#address", Markup.upTo(300, 9));
        page.fill("#contactName", Markup.upTo(120, 18));
        page.fill("#contactPhone", "<svg onload=hit=1>");
        page.fill("#contactEmail", "\"><svg/onload=hit=1>");
        page.setInputFiles("#photos",
                new FilePayload[] { new FilePayload("<img src=x onerror=hit=1>.jpg", "image/jpeg", new byte[9]),
                        new FilePayload("1.jpg", "image/jpeg", Snapshot.of(Color.GRAY)) });
        page.locator("#send button.main").click();
        assertThat(page.locator("#photos-error")).containsText("<img src=x onerror=hit=1>.jpg");
        assertThat(page.locator("#description")).hasValue(Markup.upTo(3_900, 0));
        assertDead(page);
        devices.assertSilent();
    }

    private static Page watched(Page page) {
        page.addInitScript(WATCH);
        return page;
    }

    /** The case, then the form. */
    private static void assertDead(TasklistPage officer) {
        assertThat(officer.panel().locator("blockquote")).isVisible();
        assertDead(officer.page());
        officer.toForm();
        assertDead(officer.page());
        Assertions.assertThat(officer.errors()).isEmpty();
        // A list left open would ask for a task that a colleague has meanwhile done.
        officer.page().navigate("about:blank");
    }

    private static void assertDead(Page page) {
        String where = page.url();
        for (Frame frame : page.frames()) {
            Assertions.assertThat(frame.evaluate("window.hit")).as(where).isNull();
            Assertions.assertThat((List<?>) frame.evaluate("window.forbidden")).as(where).isEmpty();
            Assertions.assertThat((List<?>) frame.evaluate(ALIVE)).as(where).isEmpty();
            Assertions.assertThat(frame.locator("body").innerText()).as(where).doesNotContain(Markup.PRODUCT);
            Assertions
                .assertThat((List<?>) frame.evaluate("[...document.querySelectorAll('input, textarea')]"
                        + ".map((field) => field.value).filter((value) => value.includes('" + Markup.PRODUCT + "'))"))
                .as(where)
                .isEmpty();
        }
    }

}
