package tiengiangs.engine;

import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import tiengiangs.worktime.Limit;

/**
 * Refuses at deployment a working-time text that would fail when the token arrives, with
 * the name of the element it stands on.
 */
@Component
class TimerTextCheck extends AbstractBpmnParseListener {

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        checkTimer(element, element);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        checkTimer(element, element);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        checkTimer(element, element);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        check(element, element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "dueDate"));
        check(element, element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "followUpDate"));
        Element extensions = element.element("extensionElements");
        if (extensions != null) {
            extensions.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "taskListener")
                .forEach((listener) -> checkTimer(element, listener));
        }
    }

    private static void checkTimer(Element named, Element holder) {
        Element timer = holder.element("timerEventDefinition");
        if (timer == null) {
            return;
        }
        for (String notation : new String[] { "timeDuration", "timeDate" }) {
            Element text = timer.element(notation);
            check(named, (text != null) ? text.getText() : null);
        }
    }

    private static void check(Element named, String text) {
        Limit.problemOf((text != null) ? text.strip() : null).ifPresent((problem) -> {
            throw new BadTimerText("%s (%s): %s".formatted(named.attribute("name"), named.attribute("id"), problem));
        });
    }

}
