package tiengiangs.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.PublicFigure;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;
import tiengiangs.statistics.Figures;
import tiengiangs.statistics.Statistics;

/**
 * What must hold for every case after every step, whatever came before.
 */
@Component
class HouseInOrder {

    private static final Map<String, Set<ReportStatus>> STATUSES = Map.of(ReportProcess.RECEIVE,
            Set.of(ReportStatus.SUBMITTED, ReportStatus.NEED_INFO), ReportProcess.RESOLVE,
            Set.of(ReportStatus.ASSIGNED, ReportStatus.IN_PROGRESS, ReportStatus.NEED_INFO,
                    ReportStatus.RESULT_SENT_BACK, ReportStatus.REOPENED),
            ReportProcess.REASSIGN, Set.of(ReportStatus.RETURNED), ReportProcess.APPROVE,
            Set.of(ReportStatus.RESULT_SUBMITTED), ReportProcess.PUBLISH, Set.of(ReportStatus.APPROVED),
            ReportProcess.REVIEW_DISSATISFACTION, Set.of(ReportStatus.PUBLISHED, ReportStatus.ANSWERED_PRIVATELY));

    private static final Set<ReportStatus> ENDED = Set.of(ReportStatus.REJECTED, ReportStatus.WITHDRAWN,
            ReportStatus.TRANSFERRED_OUT, ReportStatus.MERGED, ReportStatus.CLOSED);

    private final CaseDriver driver;

    private final Reports reports;

    private final Cases cases;

    private final Clocks clocks;

    private final Statistics statistics;

    private final RuntimeService instances;

    private final ManagementService jobs;

    private final Clock clock;

    HouseInOrder(CaseDriver driver, Reports reports, Cases cases, Clocks clocks, Statistics statistics,
            RuntimeService instances, ManagementService jobs, Clock clock) {
        this.driver = driver;
        this.reports = reports;
        this.cases = cases;
        this.clocks = clocks;
        this.statistics = statistics;
        this.instances = instances;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Checks one case. */
    void check(ReportCode code) {
        this.driver.assertClocksFit(code);
        ReportStatus status = this.reports.find(code).orElseThrow().status();
        String instance = this.driver.instanceOf(code);
        assertThat(instance == null).as("%s is over", status).isEqualTo(ENDED.contains(status));
        nothingActedTwice(code);
        if (instance != null) {
            somebodyOrSomethingIsAwaited(code, instance, status);
            tasksFitTheirClocks(code);
        }
        else {
            assertThat(this.clocks.of(code)).noneMatch(RunningClock::isOpen);
            assertThat(this.cases.isWaiting(code)).isFalse();
        }
    }

    /**
     * Each rung of each clock has been written down once; a lifted mark may come again.
     */
    private void nothingActedTwice(ReportCode code) {
        List<HistoryEntry> history = this.reports.historyOf(code);
        List<RunningClock> rows = this.clocks.of(code)
            .stream()
            .filter((row) -> !Set.of("R3", "rating", "answer").contains(row.clause()))
            .toList();
        long lifted = count(history, HistoryKind.OVERDUE_LIFTED);
        assertThat(count(history, HistoryKind.OVERDUE) - lifted).as("overdue marks")
            .isEqualTo(rows.stream().filter((row) -> row.hasRung("due")).count());
        // Whatever moves a clock back into the future may let the other rungs ring again.
        long moves = count(history, HistoryKind.DUE_MOVED) + count(history, HistoryKind.EXTENSION_GRANTED);
        if (moves == 0) {
            assertThat(count(history, HistoryKind.ESCALATED)).as("escalations")
                .isEqualTo(rows.stream().filter((row) -> row.hasRung("escalated")).count());
            assertThat(count(history, HistoryKind.DUE_SOON)).as("warnings")
                .isEqualTo(rows.stream().filter((row) -> row.hasRung("soon")).count());
        }
    }

    private static long count(List<HistoryEntry> history, HistoryKind kind) {
        return history.stream().filter((entry) -> entry.kind() == kind).count();
    }

    private void somebodyOrSomethingIsAwaited(ReportCode code, String instance, ReportStatus status) {
        List<String> messages = this.instances.createEventSubscriptionQuery()
            .processInstanceId(instance)
            .eventType("message")
            .list()
            .stream()
            .map(EventSubscription::getEventName)
            .toList();
        List<Task> open = this.driver.tasks(code);
        if (messages.contains(ReportProcess.DISSATISFIED)) {
            assertThat(open).isEmpty();
            assertThat(status).isIn(ReportStatus.PUBLISHED, ReportStatus.ANSWERED_PRIVATELY);
        }
        else {
            assertThat(open).isNotEmpty();
        }
        assertThat(messages.contains(ReportProcess.REPORTER_ANSWERED)).as("answer awaited")
            .isEqualTo(this.cases.isWaiting(code))
            .isEqualTo(status == ReportStatus.NEED_INFO);
        open.stream()
            .map(Task::getTaskDefinitionKey)
            .filter(STATUSES::containsKey)
            .forEach((task) -> assertThat(status).as("status at %s", task).isIn(STATUSES.get(task)));
        assertThat(open.stream().map(Task::getTaskDefinitionKey).filter(ReportProcess.EXPLAIN_DELAY::equals).count())
            .as("explanations")
            .isLessThanOrEqualTo(1);
        assertThat(this.jobs.createJobQuery().processInstanceId(instance).withException().list()).isEmpty();
    }

    /** A task that has a clock of its own is due when its clock is. */
    private void tasksFitTheirClocks(ReportCode code) {
        for (Task task : this.driver.tasks(code)) {
            this.clocks.of(code)
                .stream()
                .filter((row) -> row.isOpen() && row.scope().equals(task.getTaskDefinitionKey()))
                .forEach((row) -> assertThat(task.getDueDate().toInstant()).as(task.getTaskDefinitionKey())
                    .isEqualTo(row.due()));
        }
    }

    /** The three public figures of what was sent in this period add up. */
    void checkFigures(List<ReportCode> codes, Instant from, Instant to) {
        Figures all = this.statistics.of(from, to, this.clock.instant());
        List<PublicFigure> expected = codes.stream().map(this::figureOf).toList();
        assertThat(all.received()).isEqualTo(codes.size()).isEqualTo(all.resolved() + all.open() + all.rejected());
        assertThat(List.of(all.resolved(), all.open(), all.rejected())).as("%s", all)
            .isEqualTo(Stream.of(PublicFigure.RESOLVED, PublicFigure.OPEN, PublicFigure.REJECTED)
                .map((figure) -> expected.stream().filter(figure::equals).count())
                .toList());
        for (Statistics.Dimension dimension : Statistics.Dimension.values()) {
            List<Figures> parts = this.statistics.by(dimension, from, to, this.clock.instant());
            assertThat(parts.stream().mapToLong(Figures::received).sum()).isEqualTo(all.received());
            assertThat(parts.stream().mapToLong(Figures::open).sum()).isEqualTo(all.open());
        }
    }

    private PublicFigure figureOf(ReportCode code) {
        Report report = this.reports.find(code).orElseThrow();
        return (report.mergedInto() != null) ? figureOf(report.mergedInto()) : report.status().figure();
    }

}
