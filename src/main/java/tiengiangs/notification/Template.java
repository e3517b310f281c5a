package tiengiangs.notification;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a message with names in braces for what differs. A name is replaced by a
 * value once and nothing in a value is looked at, so no value can bring in another.
 *
 * @param subject one line
 * @param body paragraphs with an empty line between them; one that is the link alone
 * becomes a button
 */
public record Template(String subject, String body) {

    /** What a template may name. */
    public static final Set<String> NAMES = Set.of("code", "category", "agency", "due", "day", "link");

    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    /**
     * Reads a template: the subject, an empty line, the body.
     * @throws IllegalArgumentException if the subject or the body is missing, or it names
     * what there is not
     */
    static Template parse(String text) {
        String[] parts = text.strip().split("\\R\\s*\\R", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("A template is a subject, an empty line and a body");
        }
        Template template = new Template(parts[0].strip(), parts[1].strip());
        if (!template.unknown().isEmpty()) {
            throw new IllegalArgumentException("A template cannot name " + template.unknown());
        }
        return template;
    }

    /** What it names. */
    Set<String> names() {
        return NAME.matcher(this.subject + this.body)
            .results()
            .map((found) -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What it names in vain. */
    Set<String> unknown() {
        Set<String> unknown = names();
        unknown.removeAll(NAMES);
        return unknown;
    }

    /** The same with something in the place of every name, to see what it looks like. */
    public Template sample(String code, String category, String agency, String due, String day, String link) {
        return fill(Map.of("code", code, "category", category, "agency", agency, "due", due, "day", day, "link", link));
    }

    /** The same with these values; a name without a value becomes nothing. */
    Template fill(Map<String, String> values) {
        return new Template(fill(this.subject, values).replaceAll("\\s+", " ").strip(), fill(this.body, values));
    }

    private static String fill(String text, Map<String, String> values) {
        return NAME.matcher(text).replaceAll((found) -> replacement(found, values));
    }

    private static String replacement(MatchResult found, Map<String, String> values) {
        return java.util.regex.Matcher.quoteReplacement(values.getOrDefault(found.group(1), ""));
    }

}
