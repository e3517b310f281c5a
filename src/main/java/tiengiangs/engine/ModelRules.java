package tiengiangs.engine;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * What one kind of model may be made of: a list of what is allowed, never of what is not.
 */
interface ModelRules {

    /** Why this element may not stand in the model; {@code null} if it may. */
    String problemOf(Element element);

    /** Why this attribute may not stand on its element; {@code null} if it may. */
    String problemOf(Attr attribute);

    /** Why this text of an element is not taken; {@code null} if it is. */
    String problemOf(Element element, String text);

}
