package tiengiangs.security;

/**
 * Small diagrams of somebody who means harm.
 */
final class Diagrams {

    private Diagrams() {
    }

    /**
     * A process {@code hostile} that begins and goes on with this element {@code one}.
     */
    static String with(String element) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                  xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="hostile">
                  <bpmn:process id="hostile" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="start"/>
                    <bpmn:sequenceFlow id="flow" sourceRef="start" targetRef="one"/>
                    %s
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(element);
    }

}
