package tiengiangs.engine;

import java.util.ArrayList;
import java.util.List;
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

    private static final String CLOCKS = "tiengiangs.clocks";

    private final ClockListener listener;

    ClockBinding(ClockListener listener) {
        this.listener = listener;
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl timer) {
        Map<String, String> properties = BpmnParseUtil.parseCamundaExtensionProperties(element);
        Element definition = element.element("timerEventDefinition");
        if (definition == null || properties == null || !properties.containsKey("clause")) {
            return;
        }
        String limit = definition.element("timeDuration").getText();
        ActivityImpl host = (ActivityImpl) timer.getEventScope();
        List<BoundTimer> timers = timersOf(host);
        BoundTimer bound = new BoundTimer(timer.getId(), properties.get("clause"),
                properties.getOrDefault("rung", "due"), properties.getOrDefault("owner", ""),
                Context.getProcessEngineConfiguration().getExpressionManager().createExpression(limit.trim()));
        timers.add(bound);
        ExecutionListener rings = (execution) -> this.listener.rang(execution, host.getId(), bound);
        timer.addBuiltInListener(ExecutionListener.EVENTNAME_START, rings);
    }

    @SuppressWarnings("unchecked")
    private List<BoundTimer> timersOf(ActivityImpl host) {
        List<BoundTimer> known = (List<BoundTimer>) host.getProperty(CLOCKS);
        if (known != null) {
            return known;
        }
        List<BoundTimer> timers = new ArrayList<>();
        host.setProperty(CLOCKS, timers);
        ExecutionListener starts = (execution) -> this.listener.started(execution, host.getId(), timers);
        ExecutionListener stops = (execution) -> this.listener.stopped(execution, host.getId());
        host.addBuiltInListener(ExecutionListener.EVENTNAME_START, starts, 0);
        host.addBuiltInListener(ExecutionListener.EVENTNAME_END, stops);
        return timers;
    }

}
