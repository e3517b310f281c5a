package tiengiangs.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static tiengiangs.casework.CaseDriver.instant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.casework.Clocks;
import tiengiangs.casework.RunningClock;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.photos.Photos;
import tiengiangs.ratings.Level;
import tiengiangs.ratings.Rating;
import tiengiangs.ratings.Ratings;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;
import tiengiangs.worktime.WorkingTime;

@IntegrationTest
class ExampleTests {

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

    @Autowired
    private PlayedStories stories;

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
    private WorkingTime workingTime;

    @BeforeEach
    void play() {
        this.stories.playOnce();
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
            List<Instant> times = this.reports.historyOf(this.stories.code(example))
                .stream()
                .map(HistoryEntry::at)
                .toList();
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
        assertThat(this.driver.task(this.stories.code(example("DEMO-06")), "reviewDissatisfaction").getAssignee())
            .isNull();
    }

    @Test
    void duplicatePointsToItsSurvivorAndReturnedReportHasAnotherAgency() {
        assertThat(report(example("DEMO-30")).mergedInto()).isEqualTo(this.stories.code(example("DEMO-01")));
        assertThat(entry(example("DEMO-11"), HistoryKind.RETURNED).agency()).isEqualTo("DIEN-LUC");
        assertThat(report(example("DEMO-11")).agency()).isEqualTo("UBND-28594");
        assertThat(this.photos.of(this.stories.code(example("DEMO-01")).value())).hasSize(3);
    }

    private static Example example(String id) {
        return Example.all().stream().filter((example) -> example.id().equals(id)).findFirst().orElseThrow();
    }

    private Report report(Example example) {
        return this.reports.find(this.stories.code(example)).orElseThrow();
    }

    private RunningClock clock(Example example, String clause) {
        return this.clocks.of(this.stories.code(example))
            .stream()
            .filter((clock) -> clock.clause().equals(clause))
            .findFirst()
            .orElseThrow();
    }

    private HistoryEntry entry(Example example, HistoryKind kind) {
        return this.reports.historyOf(this.stories.code(example))
            .stream()
            .filter((entry) -> entry.kind() == kind)
            .findFirst()
            .orElseThrow();
    }

    private Level verdict(String id) {
        return this.ratings.of(this.stories.code(example(id))).stream().map(Rating::level).findFirst().orElseThrow();
    }

}
