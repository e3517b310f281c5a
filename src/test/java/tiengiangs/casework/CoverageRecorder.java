package tiengiangs.casework;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/**
 * Writes down which elements of the diagrams have been walked since it was last cleared.
 */
@Component
class CoverageRecorder extends AbstractBpmnParseListener {

    private final Set<String> walked = ConcurrentHashMap.newKeySet();

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        watch(definition);
    }

    private void watch(ScopeImpl scope) {
        ExecutionListener entered = (execution) -> this.walked.add(execution.getCurrentActivityId());
        ExecutionListener taken = (execution) -> this.walked.add(execution.getCurrentTransitionId());
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addListener(ExecutionListener.EVENTNAME_START, entered);
            activity.getOutgoingTransitions()
                .forEach((flow) -> ((org.camunda.bpm.engine.impl.pvm.process.TransitionImpl) flow)
                    .addListener(ExecutionListener.EVENTNAME_TAKE, taken));
            watch(activity);
        }
    }

    void clear() {
        this.walked.clear();
    }

    /** Every flow node and sequence flow of the diagram that nobody has walked. */
    Set<String> missing(BpmnModelInstance diagram) {
        Set<String> missing = new TreeSet<>();
        diagram.getModelElementsByType(FlowNode.class).forEach((node) -> missing.add(node.getId()));
        diagram.getModelElementsByType(SequenceFlow.class).forEach((flow) -> missing.add(flow.getId()));
        missing.removeAll(this.walked);
        return missing;
    }

}
