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
            "<bpmn:serviceTask id='one' name='Mã lạ' camunda:type='mail'/>",
            "<bpmn:sendTask id='one' name='Mã lạ' camunda:type='external' camunda:topic='x'/>",
            "<bpmn:serviceTask id='one' name='Mã lạ' xmlns:old='http://activiti.org/bpmn' old:class='java.lang.Runtime'/>",
            "<bpmn:userTask id='one' name='Mã lạ' xmlns:old='http://activiti.org/bpmn'><bpmn:extensionElements>"
                    + "<old:executionListener event='start' class='java.lang.Runtime'/></bpmn:extensionElements></bpmn:userTask>",
            "<di:scriptTask id='one' name='Mã lạ' xmlns:di='http://www.omg.org/spec/DD/20100524/DI'"
                    + " scriptFormat='juel'><bpmn:script>${1}</bpmn:script></di:scriptTask>",
            "<x:scriptTask id='one' name='Mã lạ' xmlns:x='urn:x' scriptFormat='juel'/>",
            "<bpmn:serviceTask id='one' name='Mã lạ' camunda:expression='${agency}'/>",
            "<bpmn:serviceTask id='one' name='Mã lạ' camunda:delegateExpression='${dataSource}'/>",
            "<bpmn:serviceTask id='one' name='Mã lạ' camunda:delegateExpression='${agency}'/>",
            "<bpmn:serviceTask id='one' name='Mã lạ' camunda:delegateExpression='${closeReport}' camunda:errorCodeVariable='x'/>",
            "<bpmn:userTask id='one' name='Mã lạ' camunda:assignee='${execution.getProcessEngineServices()}'/>",
            "<bpmn:userTask id='one' name='Mã lạ' camunda:candidateGroups='#{agency[0]}'/>",
            "<bpmn:userTask id='one' name='Mã lạ' camunda:formKey='embedded:app:x.html'/>",
            "<bpmn:userTask id='one' name='Mã lạ'><bpmn:documentation>${agency.toString()}</bpmn:documentation></bpmn:userTask>",
            "<bpmn:userTask id='one' name='Mã lạ' camunda:assignee='${agency'/>",
            "<bpmn:userTask id='one' name='Mã lạ'><bpmn:extensionElements><camunda:taskListener event='create'"
                    + " expression='${agency}'/></bpmn:extensionElements></bpmn:userTask>",
            "<bpmn:serviceTask id='one' name='Mã lạ' camunda:delegateExpression='${closeReport}'><bpmn:extensionElements>"
                    + "<camunda:field name='x'><camunda:expression>${agency}</camunda:expression></camunda:field>"
                    + "</bpmn:extensionElements></bpmn:serviceTask>",
            "<bpmn:serviceTask id='one' name='Mã lạ'><bpmn:extensionElements><camunda:connector><camunda:connectorId>http"
                    + "</camunda:connectorId></camunda:connector></bpmn:extensionElements></bpmn:serviceTask>",
            "<bpmn:callActivity id='one' name='Mã lạ' calledElement='x'><bpmn:extensionElements><camunda:in"
                    + " sourceExpression='${agency}' target='a'/></bpmn:extensionElements></bpmn:callActivity>",
            "<bpmn:userTask id='one' name='Mã lạ'><bpmn:ioSpecification/></bpmn:userTask>",
            "<bpmn:transaction id='one' name='Mã lạ'/>",
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
        assertThatThrownBy(() -> deploy(diagram)).isInstanceOf(ProcessEngineException.class)
            .hasMessageContaining("DOCTYPE");
    }

    @Test
    void aDiagramThatIsTooDeepOrTooLargeIsRefused() {
        String deep = Diagrams.with("<bpmn:documentation>".repeat(70) + "</bpmn:documentation>".repeat(70));
        assertThatThrownBy(() -> deploy(deep)).hasMessageContaining("this is no plain XML");
        String large = Diagrams.with("<!--" + "x".repeat(1024 * 1024) + "-->");
        assertThatThrownBy(() -> deploy(large)).hasMessageContaining("larger than 1 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = { "code.js", "case.cmmn", "case.cmmn11.xml", "page.html", "hostile", "x.groovy" })
    void nothingButModelsIsDeployed(String file) {
        assertThatThrownBy(() -> this.repository.createDeployment().addString(file, "x").deploy())
            .isInstanceOf(ParseException.class)
            .hasMessageContaining(file + ": ");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> deploy(Diagrams.with("<bpmn:scriptTask id=\"one\" name=\"Mã lạ\"/>"
                + "<bpmn:userTask id=\"two\" name=\"Việc lạ\" camunda:assignee=\"${a.b}\"/>")))
            .hasMessageContaining("“Mã lạ” (one): ")
            .hasMessageContaining("“Việc lạ” (two): ");
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
