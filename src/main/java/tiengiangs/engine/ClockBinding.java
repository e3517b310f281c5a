package tiengiangs.engine;

import java.util.Map;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Binds every boundary timer that carries the property {@code clause} to the
 * {@link ClockKeeper}: an analyst who draws a clock cannot forget to have it kept.
 */
@Component
class ClockBinding extends AbstractBpmnParseListener {

    private static final String BOUND = "tiengiangs.clocks";

    private final ClockListener listener;

    ClockBinding(ClockListener listener) {
        this.listener = listener;
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl timer) {
        Element definition = element.element("timerEventDefinition");
        Map<String, String> properties = propertiesOf(element);
        if (definition == null || !properties.containsKey("clause")) {
            return;
        }
        String limit = definition.element("timeDuration").getText();
        BoundTimer bound = new BoundTimer(timer.getId(), properties.get("clause"),
                properties.getOrDefault("rung", "due"), properties.getOrDefault("owner", ""),
                Context.getProcessEngineConfiguration().getExpressionManager().createExpression(limit.trim()));
        bound.bindTo(timer);
        ActivityImpl host = (ActivityImpl) timer.getEventScope();
        ExecutionListener rings = (execution) -> this.listener.rang(execution, host.getId(), bound);
        timer.addBuiltInListener(ExecutionListener.EVENTNAME_START, rings);
        bind(host);
    }

    private void bind(ActivityImpl host) {
        if (host.getProperty(BOUND) != null) {
            return;
        }
        host.setProperty(BOUND, Boolean.TRUE);
        ExecutionListener starts = this.listener::started;
        ExecutionListener stops = (execution) -> this.listener.stopped(execution, host.getId());
        host.addBuiltInListener(ExecutionListener.EVENTNAME_START, starts, 0);
        host.addBuiltInListener(ExecutionListener.EVENTNAME_END, stops);
    }

    private static Map<String, String> propertiesOf(Element element) {
        Map<String, String> properties = BpmnParseUtil.parseCamundaExtensionProperties(element);
        return (properties != null) ? properties : Map.of();
    }

}
