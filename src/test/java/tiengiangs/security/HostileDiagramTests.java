package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.IntegrationTest;

/**
 * Code in a diagram is refused at deployment, by the element's name, and nothing of the
 * deployment stays.
 */
@IntegrationTest
class HostileDiagramTests {

    @Autowired
    private RepositoryService repository;

    @ParameterizedTest
    @ValueSource(strings = {
            "<bpmn:scriptTask id='one' name='Mã lạ' scriptFormat='juel'><bpmn:script>${1}</bpmn:script></bpmn:scriptTask>",
            "<bpmn:scriptTask id='one' name='Mã lạ' scriptFormat='javascript'><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
            "<bpmn:scriptTask id='one' name='Mã lạ' scriptFormat='juel' camunda:resource='deployment://a.js'/>",
            "<bpmn:serviceTask id='one' name='Mã lạ' camunda:class='java.lang.Runtime'/>",
            "<bpmn:serviceTask id='one' name='Mã lạ' camunda:type='shell'/>",
            "<bpmn:serviceTask id='one' name='Mã lạ' camunda:expression='${x}'><bpmn:extensionElements><camunda:executionListener"
                    + " event='start'><camunda:script scriptFormat='juel'>${1}</camunda:script>"
                    + "</camunda:executionListener></bpmn:extensionElements></bpmn:serviceTask>",
            "<bpmn:serviceTask id='one' name='Mã lạ' camunda:expression='${x}'><bpmn:extensionElements><camunda:executionListener"
                    + " event='start' class='java.lang.Runtime'/></bpmn:extensionElements></bpmn:serviceTask>",
            "<bpmn:userTask id='one' name='Mã lạ'><bpmn:extensionElements><camunda:taskListener event='create'>"
                    + "<camunda:script scriptFormat='juel'>${1}</camunda:script></camunda:taskListener>"
                    + "</bpmn:extensionElements></bpmn:userTask>",
            "<bpmn:userTask id='one' name='Mã lạ'><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter"
                    + " name='a'><camunda:script scriptFormat='juel'>${1}</camunda:script></camunda:inputParameter>"
                    + "</camunda:inputOutput></bpmn:extensionElements></bpmn:userTask>",
            "<bpmn:userTask id='one' name='Mã lạ'><bpmn:extensionElements><camunda:inputOutput><camunda:outputParameter"
                    + " name='a'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:outputParameter>"
                    + "</camunda:inputOutput></bpmn:extensionElements></bpmn:userTask>",
            "<bpmn:userTask id='one' name='Mã lạ'><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter"
                    + " name='a'><camunda:list><camunda:script scriptFormat='juel'>${1}</camunda:script></camunda:list>"
                    + "</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:userTask>" })
    void codeIsRefusedByTheElementsName(String element) {
        long before = this.repository.createDeploymentQuery().count();
        assertThatThrownBy(() -> deploy(Diagrams.with(element.replace('\'', '"')))).isInstanceOf(ParseException.class)
            .hasMessageContaining("“Mã lạ” (one): ");
        assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void aScriptOnAFlowIsRefusedToo() {
        String element = "<bpmn:endEvent id=\"one\"/><bpmn:sequenceFlow id=\"second\" name=\"Mã lạ\" sourceRef=\"start\""
                + " targetRef=\"one\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"juel\">"
                + "${1}</bpmn:conditionExpression></bpmn:sequenceFlow>";
        assertThatThrownBy(() -> deploy(Diagrams.with(element))).hasMessageContaining("“Mã lạ” (second): ");
    }

    @Test
    void aDiagramReadsNoFileOfTheServer() {
        String diagram = Diagrams.with("<bpmn:task id=\"one\" name=\"&x;\"/>")
            .replace("<bpmn:definitions",
                    "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><bpmn:definitions");
        assertThatThrownBy(() -> deploy(diagram)).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void aPlainDiagramIsTaken() {
        String id = deploy(Diagrams.with("<bpmn:endEvent id=\"one\"/>"));
        this.repository.deleteDeployment(id, true);
    }

    private String deploy(String diagram) {
        return this.repository.createDeployment().addString("hostile.bpmn", diagram).deploy().getId();
    }

}
