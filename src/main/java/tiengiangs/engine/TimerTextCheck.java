package tiengiangs.engine;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Refuses at deployment every timer and task date that would fail when the token arrives:
 * all of a diagram's bad texts in one message, each with the name and the id of the
 * element it stands on.
 */
@Component
class TimerTextCheck extends AbstractBpmnParseListener {

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        List<String> problems = new ArrayList<>();
        visit(root, root, problems);
        if (!problems.isEmpty()) {
            throw new BpmnParseException(String.join("\n* ", problems), root);
        }
    }

    private static void visit(Element element, Element above, List<String> problems) {
        Element holder = isHolder(element) ? element : above;
        if (element.getTagName().equals("timerEventDefinition")) {
            check(holder, text(element, "timeDuration"), DurationBusinessCalendar.NAME, problems);
            check(holder, text(element, "timeDate"), DueDateBusinessCalendar.NAME, problems);
            check(holder, text(element, "timeCycle"), CycleBusinessCalendar.NAME, problems);
        }
        check(holder, element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "dueDate"),
                DueDateBusinessCalendar.NAME, problems);
        check(holder, element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "followUpDate"),
                DueDateBusinessCalendar.NAME, problems);
        element.elements().forEach((child) -> visit(child, holder, problems));
    }

    /**
     * What a reader of the diagram knows by name: a timer definition is only part of it.
     */
    private static boolean isHolder(Element element) {
        return element.getTagName().endsWith("Event") || element.getTagName().endsWith("Task");
    }

    private static String text(Element timer, String notation) {
        Element text = timer.element(notation);
        return (text != null) ? text.getText() : null;
    }

    private static void check(Element holder, String text, String calendar, List<String> problems) {
        if (text == null) {
            return;
        }
        String name = String.valueOf(holder.attribute("name", "")).strip().replaceAll("\\s+", " ");
        TimerText.problemOf(text.strip(), calendar)
            .ifPresent((problem) -> problems.add("“%s” (%s): %s".formatted(name, holder.attribute("id"), problem)));
    }

}
