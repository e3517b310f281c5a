package tiengiangs.engine;

import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * What a diagram may be made of. Whatever runs code (scripts, classes, connectors,
 * expressions that call something, the engine's shell and mail tasks) is simply not on
 * the list, and neither is the engine's older name for its own extensions.
 */
class DiagramRules implements ModelRules {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Drawing and the Modeler's notes: nothing there is run. */
    private static final Set<String> DRAWING = Set.of("http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC", "http://www.omg.org/spec/DD/20100524/DI",
            "http://bpmn.io/schema/bpmn/biocolor/1.0", "http://camunda.org/schema/modeler/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0", "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/XML/1998/namespace");

    private static final Set<String> DRAWN = Set.of("BPMNDiagram", "BPMNPlane", "BPMNShape", "BPMNEdge", "BPMNLabel",
            "BPMNLabelStyle", "Bounds", "Font", "waypoint");

    private static final Set<String> ELEMENTS = Set.of("definitions", "collaboration", "participant", "process",
            "documentation", "extensionElements", "laneSet", "lane", "childLaneSet", "flowNodeRef", "startEvent",
            "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent", "task", "manualTask",
            "userTask", "serviceTask", "businessRuleTask", "receiveTask", "subProcess", "callActivity",
            "exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "sequenceFlow", "incoming",
            "outgoing", "conditionExpression", "timerEventDefinition", "timeDuration", "timeDate", "timeCycle",
            "messageEventDefinition", "message", "signalEventDefinition", "signal", "errorEventDefinition", "error",
            "escalationEventDefinition", "escalation", "terminateEventDefinition", "conditionalEventDefinition",
            "condition", "linkEventDefinition", "multiInstanceLoopCharacteristics", "loopCardinality",
            "completionCondition", "textAnnotation", "text", "association", "group", "category", "categoryValue",
            "messageFlow", "dataObject", "dataObjectReference", "dataStoreReference");

    private static final Set<String> EXTENSIONS = Set.of("properties", "property", "executionListener", "taskListener",
            "inputOutput", "inputParameter", "outputParameter", "list", "value", "map", "entry", "in", "out",
            "failedJobRetryTimeCycle");

    private static final Set<String> EXTENSION_ATTRIBUTES = Set.of("asyncAfter", "asyncBefore", "assignee",
            "candidateGroups", "candidateStarterGroups", "calledElementBinding", "calledElementVersion", "collection",
            "decisionRef", "decisionRefBinding", "decisionRefVersion", "delegateExpression", "dueDate",
            "elementVariable", "exclusive", "followUpDate", "formRef", "formRefBinding", "formRefVersion",
            "historyTimeToLive", "isStartableInTasklist", "jobPriority", "mapDecisionResult", "modelerTemplate",
            "modelerTemplateVersion", "priority", "resultVariable", "topic", "type", "variableEvents", "variableName",
            "versionTag");

    /** Attributes of the engine's own elements, which stand there without a prefix. */
    private static final Set<String> PLAIN_ATTRIBUTES = Set.of("id", "name", "value", "key", "event", "source",
            "target", "variables", "businessKey", "local", "delegateExpression");

    /** Read by {@link TimerTextCheck}, which is stricter and knows better advice. */
    private static final Set<String> DATES = Set.of("timeDuration", "timeDate", "timeCycle", "dueDate", "followUpDate");

    private final Names names;

    DiagramRules(Names names) {
        this.names = names;
    }

    @Override
    public String problemOf(Element element) {
        String space = element.getNamespaceURI();
        String name = element.getLocalName();
        boolean allowed = BPMN.equals(space) && ELEMENTS.contains(name)
                || CAMUNDA.equals(space) && EXTENSIONS.contains(name)
                || DRAWING.contains(String.valueOf(space)) && DRAWN.contains(name);
        return allowed ? null : "“" + element.getTagName() + "” is nothing that a diagram here may hold";
    }

    @Override
    public String problemOf(Attr attribute) {
        if (!isAllowed(attribute)) {
            return "“" + attribute.getName() + "” is nothing that a diagram here may say";
        }
        String name = attribute.getLocalName();
        if (name.equals("type") && CAMUNDA.equals(attribute.getNamespaceURI())) {
            return attribute.getValue().equals("external") ? null
                    : "the task type “" + attribute.getValue() + "” is not used here";
        }
        if (name.equals("delegateExpression")) {
            String step = attribute.getValue().replaceFirst("^\\$\\{([A-Za-z][A-Za-z0-9]*)}$", "$1");
            return this.names.isStep(step) ? null : "“" + attribute.getValue() + "” is none of our steps";
        }
        return DATES.contains(name) ? null : Expressions.problemOf(attribute.getValue());
    }

    private static boolean isAllowed(Attr attribute) {
        String space = attribute.getNamespaceURI();
        if (space == null) {
            boolean extension = CAMUNDA.equals(attribute.getOwnerElement().getNamespaceURI());
            return extension ? PLAIN_ATTRIBUTES.contains(attribute.getName())
                    : !Set.of("language", "scriptFormat", "operationRef").contains(attribute.getName());
        }
        return CAMUNDA.equals(space) ? EXTENSION_ATTRIBUTES.contains(attribute.getLocalName())
                : DRAWING.contains(space);
    }

    @Override
    public String problemOf(Element element, String text) {
        return DATES.contains(element.getLocalName()) ? null : Expressions.problemOf(text);
    }

}
