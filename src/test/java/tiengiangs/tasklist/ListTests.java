package tiengiangs.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.casework.Cases;
import tiengiangs.fixtures.BrowserTest;
import tiengiangs.fixtures.Devices;
import tiengiangs.reports.ReportCode;
import tiengiangs.tasklist.Officers.Person;

/**
 * Each of the six lists holds exactly what it promises, for every role, and nothing of
 * another agency.
 */
@BrowserTest
class ListTests {

    private static final String MINE = "Việc của tôi";

    private static final String FREE = "Chưa ai nhận";

    private static final String TODAY = "Đến hạn hôm nay";

    private static final String LATE = "Quá hạn";

    private static final String WAITING = "Chờ người gửi";

    private static final String AGAIN = "Xử lý lại";

    private static final String NEIGHBOURS = "UBND-28273";

    @Autowired
    private Officers officers;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Cases cases;

    private final List<ReportCode> all = new ArrayList<>();

    private final Map<Person, Lists> lists = new EnumMap<>(Person.class);

    @Test
    void everyListHoldsWhatItPromisesToEveryRole(Devices devices) {
        this.driver.moveTo("2026-10-30 07:30:00");
        TasklistPage handler = this.officers.at(devices.desktop(), Person.HANDLER);
        this.lists.put(Person.HANDLER, new Lists(handler.page()));
        for (Person person : EnumSet.range(Person.RECEPTION, Person.NEIGHBOUR)) {
            this.lists.computeIfAbsent(person, (other) -> new Lists(this.officers.desk(devices.desktop(), other)));
        }
        ReportCode late = assigned("2026-10-30 08:00:00", Officers.WARD);
        ReportCode theirsLate = assigned("2026-10-30 08:00:00", NEIGHBOURS);
        ReportCode today = assigned("2026-11-03 08:00:00", Officers.WARD);
        ReportCode theirs = assigned("2026-11-03 08:00:00", NEIGHBOURS);
        ReportCode later = assigned("2026-11-04 08:00:00", Officers.WARD);
        passTo("2026-11-09 08:00:00");
        ReportCode waiting = assigned("2026-11-09 08:00:00", Officers.WARD);
        this.driver.complete(waiting, "resolve", "outcome", "ask", "question", "Ở đâu?");
        ReportCode extension = assigned("2026-11-09 08:00:00", Officers.WARD);
        this.driver.complete(extension, "resolve", "outcome", "extension", "extensionDays", 3, "extensionReason",
                "Chờ vật tư.");
        ReportCode again = reopened("2026-11-09 08:00:00");
        ReportCode solved = assigned("2026-11-09 08:00:00", Officers.WARD);
        this.driver.complete(solved, "resolve", "outcome", "result", "result", "Đã vá.");

        passTo("2026-11-09 23:59:59");
        Assertions.assertThat(in(Person.HANDLER, TODAY)).isEmpty();
        Assertions.assertThat(in(Person.HANDLER, LATE)).containsExactly("Xử lý · " + late);
        passTo("2026-11-10 00:00:00");
        Assertions.assertThat(in(Person.HANDLER, TODAY)).containsExactly("Xử lý · " + today);

        ReportCode taken = assigned("2026-11-10 07:30:00", Officers.WARD);
        this.lists.get(Person.HANDLER).claim(this.driver.task(taken, "resolve").getId(), Person.HANDLER.account());
        ReportCode fresh = sent("2026-11-10 07:30:00");
        passTo("2026-11-10 08:00:00");

        SoftAssertions seen = new SoftAssertions();
        expect(seen, Person.HANDLER, MINE, resolve(taken));
        expect(seen, Person.HANDLER, FREE, resolve(late, today, later, extension, again));
        expect(seen, Person.COLLEAGUE, MINE);
        expect(seen, Person.COLLEAGUE, FREE, resolve(late, today, later, extension, again));
        for (Person person : new Person[] { Person.HANDLER, Person.COLLEAGUE }) {
            expect(seen, person, TODAY, resolve(today));
            expect(seen, person, LATE, resolve(late));
            expect(seen, person, WAITING, resolve(waiting));
            expect(seen, person, AGAIN, resolve(again));
        }
        onlyFreeAndDueToday(seen, Person.LEADER, "Giải trình chậm trễ · " + late, "Phê duyệt kết quả · " + solved);
        onlyFreeAndDueToday(seen, Person.RECEPTION, "Tiếp nhận và phân phối · " + fresh);
        onlyFreeAndDueToday(seen, Person.CENTRE_LEADER, "Quyết định gia hạn · " + extension);
        onlyFreeAndDueToday(seen, Person.PUBLICATION);
        expect(seen, Person.NEIGHBOUR, FREE, resolve(theirsLate, theirs));
        expect(seen, Person.NEIGHBOUR, TODAY, resolve(theirs));
        expect(seen, Person.NEIGHBOUR, LATE, resolve(theirsLate));
        for (String list : new String[] { MINE, WAITING, AGAIN }) {
            expect(seen, Person.NEIGHBOUR, list);
        }
        seen.assertAll();

        Map.of(MINE, taken, FREE, later, TODAY, today, LATE, late, WAITING, waiting, AGAIN, again)
            .forEach((list, code) -> assertThat(handler.list(list, code).cards())
                .containsText(new String[] { "Xử lý · " + code }));

        passTo("2026-11-10 17:00:01");
        Assertions.assertThat(in(Person.HANDLER, TODAY)).isEmpty();
        Assertions.assertThat(in(Person.HANDLER, LATE)).isEqualTo(Set.of(resolve(late, today)));
        this.cases.supplement(waiting, "Trước cổng trường.");
        Assertions.assertThat(in(Person.HANDLER, WAITING)).isEmpty();
        Assertions.assertThat(in(Person.HANDLER, FREE)).contains("Xử lý · " + waiting);
    }

    private void onlyFreeAndDueToday(SoftAssertions seen, Person person, String... titles) {
        for (String list : List.of(FREE, TODAY)) {
            expect(seen, person, list, titles);
        }
        for (String list : List.of(MINE, LATE, WAITING, AGAIN)) {
            expect(seen, person, list);
        }
    }

    private void expect(SoftAssertions seen, Person person, String list, String... titles) {
        seen.assertThat(in(person, list)).as(person + ": " + list).isEqualTo(new TreeSet<>(Set.of(titles)));
    }

    private Set<String> in(Person person, String list) {
        return this.lists.get(person).in(list, this.all);
    }

    private static String[] resolve(ReportCode... codes) {
        return List.of(codes).stream().map((code) -> "Xử lý · " + code).toArray(String[]::new);
    }

    private void passTo(String at) {
        this.driver.passTo(this.all, CaseDriver.instant(at));
    }

    private ReportCode sent(String at) {
        ReportCode code = this.driver.send(at);
        this.all.add(code);
        return code;
    }

    private ReportCode assigned(String at, String agency) {
        ReportCode code = sent(at);
        this.driver.complete(code, "receive", "outcome", "accept", "leadAgency", agency, "urgency", "NORMAL",
                "coordinators", List.of());
        return code;
    }

    private ReportCode reopened(String at) {
        ReportCode code = assigned(at, Officers.WARD);
        this.driver.publishAgain(code);
        this.cases.dissatisfied(code);
        this.driver.complete(code, "reviewDissatisfaction", "outcome", "reopen", "reasons", "Vá chưa kỹ.");
        return code;
    }

}
