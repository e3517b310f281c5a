package tiengiangs.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.worktime.Limit;

/**
 * Rules that the diagram of the seed keeps, whoever redraws it.
 */
@IntegrationTest
class ModelRulesTests {

    private static final Path DIAGRAM = Path.of("processes/field-report.bpmn");

    /** The regulation: the element that keeps each clause, and its limit. */
    private static final Map<String, String> REGULATION = Map.of("R1 receive",
            "1 working hour from ${submittedAt} plus ${receptionPause} working minutes at TRUNG-TAM", "R2 handling",
            "6 working days from ${assignedAt} plus ${extension} working days plus ${handlingPause} working minutes at ${agency}",
            "R3 handling", "1 working day from ${assignedAt} at ${agency}", "R4 approve",
            "1 working day from ${resultAt} at ${agency}", "R5 publish",
            "1 working hour from ${approvedAt} at TRUNG-TAM");

    /** Stages without a limit in the regulation have clocks of the house. */
    private static final Set<String> HOUSE = Set.of("house reassign", "house decideExtension",
            "house reviewDissatisfaction", "house explainDelay", "answer awaitFirstAnswer", "answer awaitAnswer",
            "rating awaitRating");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private List<TaskForm> forms;

    private final BpmnModelInstance diagram = Bpmn.readModelFromFile(DIAGRAM.toFile());

    @Test
    void everyClauseHasItsElementAndLimitAndNoElementNamesAnother() {
        Map<String, String> due = new TreeMap<>();
        for (BoundaryEvent event : timers()) {
            Map<String, String> properties = propertiesOf(event);
            assertThat(properties).as(event.getId()).containsOnlyKeys("clause", "rung", "owner");
            if (properties.get("rung").equals("due")) {
                due.put(properties.get("clause") + " " + event.getAttachedTo().getId(), limitOf(event));
            }
        }
        assertThat(due).containsAllEntriesOf(REGULATION);
        due.keySet().removeAll(REGULATION.keySet());
        assertThat(due.keySet()).isEqualTo(HOUSE);
        assertThat(propertiesOf(this.diagram.getModelElementById("awaitRating"))).containsEntry("clause", "R6");
        assertThat(all(CamundaProperty.class)).filteredOn((property) -> property.getCamundaName().equals("clause"))
            .extracting(CamundaProperty::getCamundaValue)
            .containsOnly("R1", "R2", "R3", "R4", "R5", "R6", "house", "answer", "rating");
    }

    @Test
    void everyClockButThoseThatEndSomethingHasItsLadderAndInterruptsNobody() {
        Map<String, Set<String>> rungs = new TreeMap<>();
        for (BoundaryEvent event : timers()) {
            Map<String, String> properties = propertiesOf(event);
            boolean ends = Set.of("answer", "rating").contains(properties.get("clause"));
            assertThat(event.cancelActivity()).as(event.getId()).isEqualTo(ends);
            if (!ends && !properties.get("clause").equals("R3")) {
                rungs.computeIfAbsent(event.getAttachedTo().getId(), (host) -> new TreeSet<>())
                    .add(properties.get("rung"));
            }
        }
        assertThat(rungs).hasSize(8);
        assertThat(rungs.values())
            .allSatisfy((ladder) -> assertThat(ladder).containsExactly("due", "escalated", "soon"));
    }

    @Test
    void everyUserTaskHasAFormAFormClassAndACandidateGroup() {
        assertThat(all(UserTask.class)).isNotEmpty().allSatisfy((task) -> {
            assertThat(task.getCamundaCandidateGroups()).isNotBlank();
            assertThat(task.getCamundaDueDate()).isNotBlank();
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(task.getCamundaFormRef()).isEqualTo(task.getId());
            assertThat(Path.of("forms/" + task.getId() + ".form")).content()
                .contains("\"id\": \"" + task.getId() + "\"");
        });
        assertThat(this.forms).extracting(TaskForm::task)
            .containsExactlyInAnyOrderElementsOf(all(UserTask.class).stream().map(UserTask::getId).toList());
    }

    @Test
    void everyStepIsABeanOfTheSameNameAndEveryListenerToo() {
        assertThat(all(ServiceTask.class)).isNotEmpty().allSatisfy((task) -> {
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + task.getId() + "}");
            assertThat(this.context.getBean(task.getId())).isInstanceOf(Step.class);
        });
        assertThat(all(CamundaExecutionListener.class)).isNotEmpty().allSatisfy((listener) -> {
            String bean = listener.getCamundaDelegateExpression().replaceAll("[${}]", "");
            assertThat(this.context.getBean(bean)).isInstanceOf(Step.class);
        });
    }

    @Test
    void everyTimerAndTaskDateIsReadable() {
        List<String> texts = Stream
            .concat(all(TimeDuration.class).stream().map(TimeDuration::getTextContent),
                    all(UserTask.class).stream().map(UserTask::getCamundaDueDate))
            .toList();
        assertThat(texts).hasSizeGreaterThan(30)
            .filteredOn((text) -> !text.equals("P30D"))
            .allSatisfy((text) -> assertThat(Limit.problemOf(text)).isEmpty());
    }

    @Test
    void diagramCarriesNoCode() throws IOException {
        assertThat(Files.readString(DIAGRAM)).doesNotContain("script", "camunda:class", "camunda:expression",
                "camunda:connector", "camunda:taskListener", "timeDate", "timeCycle");
    }

    @Test
    void everythingAPersonSeesHasAName() {
        Stream<? extends FlowNode> seen = all(FlowNode.class).stream()
            .filter((node) -> !(node instanceof Gateway) || node.getOutgoing().size() > 1);
        assertThat(seen).allSatisfy((node) -> assertThat(node.getName()).as(node.getId()).isNotBlank());
        assertThat(all(SequenceFlow.class)).filteredOn((flow) -> flow.getSource() instanceof ExclusiveGateway)
            .allSatisfy((flow) -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
        assertThat(all(Activity.class)).hasSizeGreaterThan(20);
    }

    @Test
    void everyGatewayHasAWayOutWhateverWasAnswered() {
        assertThat(all(ExclusiveGateway.class)).isNotEmpty()
            .allSatisfy((gateway) -> assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull());
    }

    @Test
    void drawingInTheDocumentsShowsThisDiagram() throws IOException, NoSuchAlgorithmException {
        Path drawing = Path.of("docs/field-report.svg");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(DIAGRAM));
        assertThat(Files.size(drawing)).isLessThan(500_000);
        String svg = Files.readString(drawing, StandardCharsets.UTF_8);
        assertThat(svg).as("run docs/render").contains(HexFormat.of().formatHex(hash)).contains("bpmn.io</text>");
        assertThat(all(FlowNode.class))
            .allSatisfy((node) -> assertThat(svg).contains("data-element-id=\"" + node.getId() + "\""));
    }

    private List<BoundaryEvent> timers() {
        return all(BoundaryEvent.class).stream()
            .filter((event) -> event.getEventDefinitions().iterator().next() instanceof TimerEventDefinition)
            .toList();
    }

    private static String limitOf(BoundaryEvent event) {
        TimerEventDefinition timer = (TimerEventDefinition) event.getEventDefinitions().iterator().next();
        return timer.getTimeDuration().getTextContent();
    }

    private static Map<String, String> propertiesOf(FlowNode element) {
        return element.getModelInstance()
            .getModelElementsByType(CamundaProperty.class)
            .stream()
            .map(CamundaProperty.class::cast)
            .filter((property) -> property.getParentElement().getParentElement().getParentElement().equals(element))
            .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }

    private <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(Class<T> type) {
        return this.diagram.getModelElementsByType(type);
    }

}
