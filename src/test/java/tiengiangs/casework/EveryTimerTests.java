package tiengiangs.casework;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static tiengiangs.casework.CaseDriver.instant;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.ReportCode;

/**
 * Every timer of the deployed diagram, before, at and after its limit. A new timer needs
 * a row in the table, counted by hand from Monday 02/11/2026, 08:00.
 */
@IntegrationTest
@TestInstance(Lifecycle.PER_CLASS)
class EveryTimerTests {

    private static final String MONDAY = "2026-11-02 08:00:00";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Cases cases;

    @Autowired
    private Clocks clocks;

    @Autowired
    private RepositoryService repository;

    private final Map<String, Row> table = Map.ofEntries(entry("receiveSoon", row(this::sent, "2026-11-02 08:48:00")),
            entry("receiveDue", row(this::sent, "2026-11-02 09:00:00")),
            entry("receiveEscalated", row(this::sent, "2026-11-03 17:00:00")),
            entry("awaitFirstAnswerExpired", row(this::askedAtReception, "2026-11-05 17:00:00")),
            entry("returnWindowClosed", row(this::assigned, "2026-11-03 17:00:00")),
            entry("handlingSoon", row(this::assigned, "2026-11-09 14:00:00")),
            entry("handlingDue", row(this::assigned, "2026-11-10 17:00:00")),
            entry("handlingEscalated", row(this::assigned, "2026-11-11 17:00:00")),
            entry("awaitAnswerExpired", row(this::asked, "2026-11-05 17:00:00")),
            entry("decideExtensionSoon", row(this::extensionAsked, "2026-11-03 14:00:00")),
            entry("decideExtensionDue", row(this::extensionAsked, "2026-11-03 17:00:00")),
            entry("decideExtensionEscalated", row(this::extensionAsked, "2026-11-04 17:00:00")),
            entry("explainDelaySoon", row(this::overdue, "2026-11-11 15:24:00")),
            entry("explainDelayDue", row(this::overdue, "2026-11-11 17:00:00")),
            entry("explainDelayEscalated", row(this::overdue, "2026-11-12 17:00:00")),
            entry("reassignSoon", row(this::returned, "2026-11-02 08:48:00")),
            entry("reassignDue", row(this::returned, "2026-11-02 09:00:00")),
            entry("reassignEscalated", row(this::returned, "2026-11-03 17:00:00")),
            entry("approveSoon", row(this::resolved, "2026-11-03 14:00:00")),
            entry("approveDue", row(this::resolved, "2026-11-03 17:00:00")),
            entry("approveEscalated", row(this::resolved, "2026-11-04 17:00:00")),
            entry("publishSoon", row(this::approved, "2026-11-02 08:48:00")),
            entry("publishDue", row(this::approved, "2026-11-02 09:00:00")),
            entry("publishEscalated", row(this::approved, "2026-11-03 17:00:00")),
            entry("ratingClosed", row(this::published, "2026-12-02 08:00:00")),
            entry("reviewDissatisfactionSoon", row(this::dissatisfied, "2026-11-03 14:00:00")),
            entry("reviewDissatisfactionDue", row(this::dissatisfied, "2026-11-03 17:00:00")),
            entry("reviewDissatisfactionEscalated", row(this::dissatisfied, "2026-11-04 17:00:00")));

    @ParameterizedTest
    @MethodSource("timers")
    void ringsAtItsLimitAndNotBefore(String timer) {
        ReportCode code = reach(timer);
        Instant due = this.table.get(timer).due();
        assertThat(this.driver.timers(code)).containsEntry(timer, due);
        this.driver.passTo(List.of(code), due.minusSeconds(1));
        assertThat(this.driver.timers(code)).containsEntry(timer, due);
        assertThat(hasRung(code, timer)).isFalse();
        this.driver.passTo(List.of(code), due);
        assertThat(hasRung(code, timer)).isTrue();
        this.driver.assertClocksFit(code);
    }

    @ParameterizedTest
    @MethodSource("timers")
    void ringsOnceWhenTheEngineSleptPastItsLimit(String timer) {
        ReportCode code = reach(timer);
        Instant late = this.table.get(timer).due().plus(Duration.ofHours(30));
        ClockUtil.setCurrentTime(java.util.Date.from(late));
        assertThat(hasRung(code, timer)).isFalse();
        this.driver.passTo(List.of(code), late);
        assertThat(hasRung(code, timer)).isTrue();
        assertThat(this.driver.instanceOf(code) == null || !this.driver.timers(code).containsKey(timer)).isTrue();
        this.driver.assertClocksFit(code);
    }

    private ReportCode reach(String timer) {
        assertThat(this.table).as("the table of timers").containsKey(timer);
        return this.table.get(timer).reached().apply(MONDAY);
    }

    /** Every boundary timer of the diagram that is deployed. */
    Stream<String> timers() {
        return boundaryTimers().stream().map(BoundaryEvent::getId);
    }

    private List<BoundaryEvent> boundaryTimers() {
        String newest = this.repository.createProcessDefinitionQuery()
            .processDefinitionKey(ReportProcess.KEY)
            .latestVersion()
            .singleResult()
            .getId();
        BpmnModelInstance diagram = this.repository.getBpmnModelInstance(newest);
        Collection<BoundaryEvent> events = diagram.getModelElementsByType(BoundaryEvent.class);
        return events.stream()
            .filter((event) -> event.getEventDefinitions().iterator().next() instanceof TimerEventDefinition)
            .toList();
    }

    private boolean hasRung(ReportCode code, String timer) {
        BoundaryEvent event = boundaryTimers().stream().filter((one) -> one.getId().equals(timer)).findFirst().get();
        Map<String, String> properties = event.getExtensionElements()
            .getElementsQuery()
            .filterByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties.class)
            .singleResult()
            .getCamundaProperties()
            .stream()
            .collect(java.util.stream.Collectors.toMap(CamundaProperty::getCamundaName,
                    CamundaProperty::getCamundaValue));
        return this.clocks.of(code)
            .stream()
            .filter((row) -> row.scope().equals(event.getAttachedTo().getId()))
            .filter((row) -> row.clause().equals(properties.get("clause")))
            .anyMatch((row) -> row.hasRung(properties.get("rung")));
    }

    private ReportCode sent(String at) {
        return this.driver.send(at);
    }

    private ReportCode askedAtReception(String at) {
        ReportCode code = sent(at);
        this.driver.complete(code, "receive", "outcome", "ask", "question", "Ở đâu?");
        return code;
    }

    private ReportCode assigned(String at) {
        return this.driver.assigned(at, List.of());
    }

    private ReportCode asked(String at) {
        ReportCode code = assigned(at);
        this.driver.complete(code, "resolve", "outcome", "ask", "question", "Ở đâu?");
        return code;
    }

    private ReportCode extensionAsked(String at) {
        ReportCode code = assigned(at);
        this.driver.complete(code, "resolve", "outcome", "extension", "extensionDays", 3, "extensionReason", "Chờ.");
        return code;
    }

    private ReportCode overdue(String at) {
        ReportCode code = assigned(at);
        this.driver.passTo(code, "2026-11-10 17:00:00");
        return code;
    }

    private ReportCode returned(String at) {
        ReportCode code = assigned(at);
        this.driver.complete(code, "resolve", "outcome", "return", "returnReason", "Không thuộc thẩm quyền.");
        return code;
    }

    private ReportCode resolved(String at) {
        ReportCode code = assigned(at);
        this.driver.complete(code, "resolve", "outcome", "result", "result", "Đã vá.");
        return code;
    }

    private ReportCode approved(String at) {
        return this.driver.approved(at);
    }

    private ReportCode published(String at) {
        return this.driver.published(at);
    }

    private ReportCode dissatisfied(String at) {
        ReportCode code = published(at);
        this.cases.dissatisfied(code);
        return code;
    }

    private static Row row(Function<String, ReportCode> reached, String due) {
        return new Row(reached, instant(due));
    }

    /** How to come to the timer, and when it must ring. */
    private record Row(Function<String, ReportCode> reached, Instant due) {
    }

}
