package tiengiangs.engine;

import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * What a decision table may be made of: FEEL and no other language, since every other one
 * is code.
 */
class TableRules implements ModelRules {

    private static final Set<String> SPACES = Set.of("https://www.omg.org/spec/DMN/20191111/MODEL/",
            "http://www.omg.org/spec/DMN/20180521/MODEL/", "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
            "https://www.omg.org/spec/DMN/20211108/MODEL/", "https://www.omg.org/spec/DMN/20230324/MODEL/");

    /** Drawing and the Modeler's notes: nothing there is run. */
    private static final Set<String> DRAWING = Set.of("https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "https://www.omg.org/spec/DMN/20230324/DMNDI/", "http://www.omg.org/spec/DMN/20180521/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DC/", "http://www.omg.org/spec/DMN/20180521/DI/",
            "http://camunda.org/schema/modeler/1.0", "http://bpmn.io/schema/dmn/biodi/1.0",
            "http://bpmn.io/schema/dmn/biodi/2.0", "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/XML/1998/namespace");

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

    private static final Set<String> DRAWN = Set.of("DMNDI", "DMNDiagram", "DMNShape", "DMNEdge", "DMNLabel", "Size",
            "Bounds", "waypoint", "bounds", "edge", "waypoints");

    private static final Set<String> ELEMENTS = Set.of("definitions", "description", "extensionElements", "decision",
            "question", "allowedAnswers", "variable", "decisionTable", "input", "inputExpression", "inputValues",
            "output", "outputValues", "defaultOutputEntry", "rule", "inputEntry", "outputEntry", "annotation",
            "annotationEntry", "text", "literalExpression", "inputData", "informationRequirement", "requiredInput",
            "requiredDecision", "knowledgeSource", "authorityRequirement", "requiredAuthority", "textAnnotation",
            "association", "sourceRef", "targetRef");

    private static final Set<String> EXTENSION_ATTRIBUTES = Set.of("historyTimeToLive", "versionTag", "inputVariable",
            "diagramRelationId", "width", "height");

    private static final Set<String> FEEL = Set.of("feel", "FEEL", "http://www.omg.org/spec/FEEL/20140401",
            "http://www.omg.org/spec/DMN/20180521/FEEL/", "https://www.omg.org/spec/DMN/20191111/FEEL/",
            "https://www.omg.org/spec/DMN/20211108/FEEL/", "https://www.omg.org/spec/DMN/20230324/FEEL/");

    @Override
    public String problemOf(Element element) {
        String space = element.getNamespaceURI();
        boolean allowed = SPACES.contains(String.valueOf(space)) && ELEMENTS.contains(element.getLocalName())
                || DRAWING.contains(String.valueOf(space)) && DRAWN.contains(element.getLocalName());
        return allowed ? null : "“" + element.getTagName() + "” is nothing that a decision table here may hold";
    }

    @Override
    public String problemOf(Attr attribute) {
        String space = attribute.getNamespaceURI();
        boolean allowed = space == null || DRAWING.contains(space)
                || CAMUNDA.equals(space) && EXTENSION_ATTRIBUTES.contains(attribute.getLocalName());
        if (!allowed) {
            return "“" + attribute.getName() + "” is nothing that a decision table here may say";
        }
        boolean language = attribute.getLocalName().equals("expressionLanguage")
                || attribute.getLocalName().equals("typeLanguage");
        return (language && !FEEL.contains(attribute.getValue()))
                ? "the language “" + attribute.getValue() + "” is not used here; write the cell in FEEL" : null;
    }

    @Override
    public String problemOf(Element element, String text) {
        return null;
    }

}
