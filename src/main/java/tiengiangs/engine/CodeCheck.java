package tiengiangs.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * The net behind {@link ModelGate}: refuses whenever a diagram is read, also one that lay
 * in the database before there was a gate, every piece of code in it: scripts in any
 * place, classes, connectors and the engine's own shell and mail tasks; all of them in
 * one message, each with the name and the id of the element it stands on.
 */
@Component
class CodeCheck extends AbstractBpmnParseListener {

    /** The engine's extensions have an older name too, which it still understands. */
    private static final Set<String> CAMUNDA = Set.of(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS.getNamespaceUri(),
            BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS.getAlternativeUri());

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        List<String> problems = new ArrayList<>();
        visit(root, root, problems);
        if (!problems.isEmpty()) {
            throw new BpmnParseException(String.join("\n* ", problems), root);
        }
    }

    private static void visit(Element element, Element above, List<String> problems) {
        Element holder = (element.attribute("id") != null) ? element : above;
        String problem = problemOf(element);
        if (problem != null) {
            String name = String.valueOf(holder.attribute("name", "")).strip().replaceAll("\\s+", " ");
            problems.add("“%s” (%s): %s".formatted(name, holder.attribute("id"), problem));
        }
        element.elements().forEach((child) -> visit(child, holder, problems));
    }

    private static String problemOf(Element element) {
        String tag = element.getTagName();
        if (tag.equals("scriptTask") || tag.equals("script")) {
            return "scripts are not run here; draw a service task with one of our steps";
        }
        if (tag.equals("connector")) {
            return "connectors are not used here; draw a service task with one of our steps";
        }
        if (of(element, "class") != null) {
            return "a class may not be named; use camunda:delegateExpression with one of our steps";
        }
        if (of(element, "resource") != null || element.attribute("language") != null) {
            return "scripts are not run here; write a plain comparison";
        }
        boolean task = tag.endsWith("Task") || tag.equals("messageEventDefinition");
        String type = task ? of(element, "type") : null;
        return (type != null && !type.equals("external")) ? "the task type “" + type + "” is not used here" : null;
    }

    /** An attribute of the engine's own, on an element of BPMN or of the engine. */
    private static String of(Element element, String name) {
        String value = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, name);
        return (value != null || !CAMUNDA.contains(String.valueOf(element.getUri()))) ? value : element.attribute(name);
    }

}
