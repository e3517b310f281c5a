package tiengiangs.engine;

import java.util.Set;

import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstProperty;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * Reads the expressions of a diagram as the engine would, without running them: names,
 * comparisons and the few functions that only tell who and when.
 */
final class Expressions {

    private static final Set<String> FUNCTIONS = Set.of("now", "dateTime", "currentUser", "currentUserGroups",
            "endOfToday");

    private static final Builder READER = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    private Expressions() {
    }

    /** Why the expressions in this text are refused; {@code null} if they are not. */
    static String problemOf(String text) {
        if (!text.contains("${") && !text.contains("#{")) {
            return null;
        }
        try {
            return problemOf(READER.build(text).getRoot(), text);
        }
        catch (TreeBuilderException ex) {
            return "“" + text.strip() + "” cannot be read: " + ex.getMessage();
        }
    }

    private static String problemOf(Node node, String text) {
        if (node instanceof AstProperty || node instanceof AstMethod) {
            return "“" + text.strip() + "” may name a step, a fact or a variable, but not reach into it";
        }
        if (node instanceof AstFunction function && !FUNCTIONS.contains(function.getName())) {
            return "“" + text.strip() + "” may not call " + function.getName();
        }
        for (int i = 0; i < node.getCardinality(); i++) {
            String problem = problemOf(node.getChild(i), text);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

}
