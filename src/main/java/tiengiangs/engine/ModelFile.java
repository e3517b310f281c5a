package tiengiangs.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a model as plain XML, without any document type, and holds it against the rules.
 */
final class ModelFile {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private ModelFile() {
    }

    /** All that is wrong, each with the name and the id of its element. */
    static List<String> problems(byte[] file, ModelRules rules) {
        NodeList elements;
        try {
            elements = reader().parse(new ByteArrayInputStream(file)).getElementsByTagNameNS("*", "*");
        }
        catch (SAXException | IOException ex) {
            return List.of("this is no plain XML: " + ex.getMessage());
        }
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            for (String problem : problemsOf(element, rules)) {
                problems.add("“%s” (%s): %s".formatted(nameOf(element), idOf(element), problem));
            }
        }
        return problems.stream().distinct().toList();
    }

    private static DocumentBuilder reader() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(DEPTH, "60");
            DocumentBuilder reader = factory.newDocumentBuilder();
            // The default one writes to the console.
            reader.setErrorHandler(new DefaultHandler());
            return reader;
        }
        catch (ParserConfigurationException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static List<String> problemsOf(Element element, ModelRules rules) {
        String refusal = rules.problemOf(element);
        if (refusal != null) {
            return List.of(refusal);
        }
        List<String> problems = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                problems.add(rules.problemOf(attribute));
            }
        }
        if (children(element).noneMatch(Element.class::isInstance)) {
            problems.add(rules.problemOf(element, element.getTextContent()));
        }
        return problems.stream().filter(Objects::nonNull).toList();
    }

    private static Stream<Node> children(Element element) {
        return Stream.iterate(element.getFirstChild(), Objects::nonNull, Node::getNextSibling);
    }

    /** What a reader of the model knows it by: its own name or that of what it is in. */
    private static String nameOf(Element element) {
        return nearest(element, "name", "label").strip().replaceAll("\\s+", " ");
    }

    private static String idOf(Element element) {
        return nearest(element, "id", "id");
    }

    private static String nearest(Element element, String attribute, String other) {
        for (Node node = element; node instanceof Element one; node = node.getParentNode()) {
            String found = one.hasAttribute(attribute) ? one.getAttribute(attribute) : one.getAttribute(other);
            boolean extension = String.valueOf(one.getNamespaceURI()).contains("camunda.org");
            if (!found.isEmpty() && !extension) {
                return found;
            }
        }
        return "";
    }

}
