package tiengiangs.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import tiengiangs.directory.Agencies;
import tiengiangs.worktime.Limit;

/**
 * Refuses at deployment a limit by the calendar of an agency that the directory does not
 * know: it would silently count by the province's.
 */
@Component
class AgencyCheck extends AbstractBpmnParseListener {

    private final Agencies agencies;

    AgencyCheck(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        List<String> problems = new ArrayList<>();
        visit(root, root, problems);
        if (!problems.isEmpty()) {
            throw new BpmnParseException(String.join("\n* ", problems), root);
        }
    }

    private void visit(Element element, Element above, List<String> problems) {
        Element named = (element.attribute("name") != null) ? element : above;
        Stream
            .of(element.getText(), element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "dueDate"),
                    element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "followUpDate"))
            .filter((text) -> text != null && isLimit(element, text))
            .flatMap((text) -> Limit.agencyIn(text.strip()).stream())
            .filter((agency) -> this.agencies.find(agency).isEmpty())
            .forEach((agency) -> problems.add("“%s” (%s): no agency has the code “%s”. Example: 1 working hour at %s"
                .formatted(named.attribute("name", "").strip().replaceAll("\\s+", " "), named.attribute("id"), agency,
                        Agencies.CENTRE)));
        element.elements().forEach((child) -> visit(child, named, problems));
    }

    /** Texts of other elements, such as a note beside the diagram, bind nobody. */
    private static boolean isLimit(Element element, String text) {
        return element.getTagName().startsWith("time") || !text.equals(element.getText());
    }

}
