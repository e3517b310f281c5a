package tiengiangs.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tiengiangs.casework.CaseDriver.instant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tiengiangs.casework.CaseDriver;
import tiengiangs.casework.Clocks;
import tiengiangs.casework.RunningClock;
import tiengiangs.directory.Areas;
import tiengiangs.directory.Place;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.photos.Photos;
import tiengiangs.ratings.Level;
import tiengiangs.ratings.Rating;
import tiengiangs.ratings.Ratings;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;
import tiengiangs.worktime.WorkingTime;

@IntegrationTest
class PlayTests {

    private static final Map<String, ReportStatus> ENDS = Map.ofEntries(
            Map.entry("PUBLISHED_SATISFIED", ReportStatus.PUBLISHED),
            Map.entry("PUBLISHED_ACCEPTABLE", ReportStatus.PUBLISHED),
            Map.entry("PUBLISHED_UNSATISFIED", ReportStatus.PUBLISHED),
            Map.entry("IN_PROGRESS", ReportStatus.IN_PROGRESS),
            Map.entry("IN_PROGRESS_MULTI_AGENCY", ReportStatus.IN_PROGRESS),
            Map.entry("OVERDUE_EXTENDED", ReportStatus.IN_PROGRESS),
            Map.entry("PENDING_APPROVAL", ReportStatus.RESULT_SUBMITTED),
            Map.entry("RETURNED_THEN_REASSIGNED", ReportStatus.ASSIGNED),
            Map.entry("DISPATCHED_WAITING", ReportStatus.ASSIGNED), Map.entry("ACCEPTED_TODAY", ReportStatus.ASSIGNED),
            Map.entry("NEEDS_MORE_INFO", ReportStatus.NEED_INFO),
            Map.entry("REJECTED_DENUNCIATION", ReportStatus.TRANSFERRED_OUT),
            Map.entry("FORWARDED_POLICE_CONFIDENTIAL", ReportStatus.TRANSFERRED_OUT),
            Map.entry("REJECTED_COMPLAINT", ReportStatus.TRANSFERRED_OUT),
            Map.entry("REJECTED_SPAM", ReportStatus.REJECTED), Map.entry("DUPLICATE_OF:DEMO-01", ReportStatus.MERGED));

    private static final Instant PLANNED = instant("2026-11-25 05:00:00");

    private static final int GENERATED = 12;

    @Autowired
    private Play play;

    @Autowired
    private DemoPlan plan;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private DemoMapper rows;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Reports reports;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Photos photos;

    @Autowired
    private Areas areas;

    @Autowired
    private WorkingTime workingTime;

    @Autowired
    private JdbcTemplate database;

    private List<Step> steps(Instant now) {
        List<Step> steps = new ArrayList<>();
        Example.all().forEach((example) -> steps.addAll(example.steps()));
        steps.addAll(this.plan.generated(Words.read(), now, GENERATED));
        return steps;
    }

    /** The play is cut off once on its way, as by a crash, and goes on. */
    @BeforeEach
    void playOnce() {
        if (this.play.isOver()) {
            return;
        }
        this.accounts.ensure();
        this.driver.moveTo("2026-11-25 05:00:00");
        Instant cut = instant("2026-11-12 15:40:00");
        assertThatThrownBy(() -> this.play.play((now) -> steps(now).stream()
            .map((step) -> step.at().equals(cut) ? new Step(step.at(), step.report(), step.pictures(), cutOff()) : step)
            .toList())).hasMessageContaining("cannot go on");
        assertThat(this.play.isOver()).isFalse();
        this.play.play(this::steps);
    }

    private static Step.Act cutOff() {
        return (stage, report, photos) -> {
            throw new IllegalStateException("The power is off");
        };
    }

    @TestFactory
    Stream<DynamicTest> everyExampleEndsAsItsScenarioSays() {
        return Example.all()
            .stream()
            .map((example) -> DynamicTest.dynamicTest(example.id() + " " + example.scenario(),
                    () -> assertThat(report(example).status()).isEqualTo(ENDS.get(example.scenario()))));
    }

    @TestFactory
    Stream<DynamicTest> everyDeedOfAnExampleStandsInItsHistoryAtItsTime() {
        return Example.all().stream().map((example) -> DynamicTest.dynamicTest(example.id(), () -> {
            List<Instant> times = this.reports.historyOf(code(example)).stream().map(HistoryEntry::at).toList();
            assertThat(times).contains(example.submittedAt().toInstant());
            // A refused or granted wish of the agency's and what was asked for are in the
            // history too.
            example.acts().forEach((deed) -> assertThat(times).contains(deed.at().toInstant()));
            assertThat(times).isSorted();
        }));
    }

    @TestFactory
    Stream<DynamicTest> clocksOfTheExamplesAreThoseReckonedByHand() {
        return Example.all().stream().map((example) -> DynamicTest.dynamicTest(example.id(), () -> {
            Instant receiveDue = example.receiveDue().toInstant();
            assertThat(clock(example, "R1").anchor()).isEqualTo(example.submittedAt().toInstant());
            assertThat(this.workingTime.due("1 working hour from " + example.submittedAt().toInstant()).instant())
                .isEqualTo(receiveDue);
            if (!example.scenario().equals("NEEDS_MORE_INFO")) {
                assertThat(clock(example, "R1").due()).isEqualTo(receiveDue);
            }
            if (example.handlingDue() != null) {
                assertThat(this.workingTime.due("6 working days from " + receiveDue).instant())
                    .isEqualTo(example.handlingDue().toInstant());
            }
        }));
    }

    @Test
    void missedLimitsRangAtTheirOwnTime() {
        Example rubbish = example("DEMO-02");
        assertThat(clock(rubbish, "R2").overdueSince()).isEqualTo(instant("2026-11-12 17:00:00"));
        assertThat(clock(rubbish, "R2").escalationRang()).isEqualTo(instant("2026-11-13 17:00:00"));
        assertThat(entry(rubbish, HistoryKind.OVERDUE).at()).isEqualTo(instant("2026-11-12 17:00:00"));
        Example river = example("DEMO-14");
        assertThat(clock(river, "R2").due()).isEqualTo(instant("2026-11-06 17:00:00"));
        assertThat(entry(river, HistoryKind.EXTENSION_GRANTED).at()).isEqualTo(instant("2026-10-28 15:00:00"));
        assertThat(entry(river, HistoryKind.DELAY_EXPLAINED).actor()).isEqualTo("lanhdao-so-nnmt");
    }

    @Test
    void verdictsAreThoseOfTheExamples() {
        assertThat(verdict("DEMO-01")).isEqualTo(Level.SATISFIED);
        assertThat(verdict("DEMO-03")).isEqualTo(Level.ACCEPTABLE);
        assertThat(verdict("DEMO-06")).isEqualTo(Level.DISSATISFIED);
        assertThat(this.driver.task(code(example("DEMO-06")), "reviewDissatisfaction").getAssignee()).isNull();
    }

    @Test
    void duplicatePointsToItsSurvivorAndReturnedReportHasAnotherAgency() {
        assertThat(report(example("DEMO-30")).mergedInto()).isEqualTo(code(example("DEMO-01")));
        assertThat(entry(example("DEMO-11"), HistoryKind.RETURNED).agency()).isEqualTo("DIEN-LUC");
        assertThat(report(example("DEMO-11")).agency()).isEqualTo("UBND-28594");
        assertThat(this.photos.of(code(example("DEMO-01")).value())).hasSize(3);
    }

    @Test
    void noReportIsStuckAndItsClocksFitItsTimers() {
        for (DemoMapper.Sent sent : this.rows.findSent()) {
            this.driver.assertClocksFit(sent.code());
            ReportStatus status = this.reports.find(sent.code()).orElseThrow().status();
            boolean running = this.driver.instanceOf(sent.code()) != null;
            assertThat(running && !status.isOver()).as("%s %s", sent, status).isEqualTo(!status.isOver());
            assertThat(
                    !running || !this.driver.tasks(sent.code()).isEmpty() || !this.driver.timers(sent.code()).isEmpty())
                .isTrue();
        }
    }

    @Test
    void playedAgainNothingChanges() {
        List<Map<String, Object>> before = everything();
        this.play.play(this::steps);
        assertThat(everything()).isEqualTo(before);
        assertThat(this.rows.findSent()).hasSizeBetween(20 + GENERATED, 20 + 2 * GENERATED);
    }

    @Test
    void placesLieInTheCommuneTheyName() {
        for (DemoMapper.Sent sent : this.rows.findSent()) {
            if (sent.number() > Example.all().size() + 10) {
                Report report = this.reports.find(sent.code()).orElseThrow();
                assertThat(((Place.Suggested) this.areas.locate(report.latitude(), report.longitude())).area().code())
                    .isEqualTo(report.areaCode());
            }
        }
    }

    @Test
    void sameDayGivesTheSameStories() {
        assertThat(this.plan.steps(PLANNED, 40)).usingElementComparator((a,
                b) -> a.at().equals(b.at()) && a.report() == b.report() && a.pictures().equals(b.pictures()) ? 0 : 1)
            .containsExactlyElementsOf(this.plan.steps(PLANNED, 40));
    }

    private List<Map<String, Object>> everything() {
        return this.database.queryForList("""
                select r.code, r.status, (select max(h.id) from report_history h where h.report_code = r.code) as last,
                  (select max(c.due) from clocks c where c.report_code = r.code) as due
                from demo_reports d join reports r on r.code = d.report_code order by r.code
                """);
    }

    private static Example example(String id) {
        return Example.all().stream().filter((example) -> example.id().equals(id)).findFirst().orElseThrow();
    }

    private ReportCode code(Example example) {
        return this.rows.findSent()
            .stream()
            .filter((sent) -> sent.number() == example.number())
            .map(DemoMapper.Sent::code)
            .findFirst()
            .orElseThrow();
    }

    private Report report(Example example) {
        return this.reports.find(code(example)).orElseThrow();
    }

    private RunningClock clock(Example example, String clause) {
        return this.clocks.of(code(example))
            .stream()
            .filter((clock) -> clock.clause().equals(clause))
            .findFirst()
            .orElseThrow();
    }

    private HistoryEntry entry(Example example, HistoryKind kind) {
        return this.reports.historyOf(code(example))
            .stream()
            .filter((entry) -> entry.kind() == kind)
            .findFirst()
            .orElseThrow();
    }

    private Level verdict(String id) {
        return this.ratings.of(code(example(id))).stream().map(Rating::level).findFirst().orElseThrow();
    }

}
