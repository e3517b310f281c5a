package tiengiangs.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Every call that the engine's REST interface has, from the list that its makers publish,
 * and every call that the web applications have of their own.
 */
final class EngineOperations {

    private EngineOperations() {
    }

    static List<Operation> all() {
        try (InputStream list = EngineOperations.class.getResourceAsStream("/openapi.json")) {
            List<Operation> operations = new ArrayList<>();
            new ObjectMapper().readTree(list)
                .path("paths")
                .properties()
                .forEach((path) -> path.getValue()
                    .properties()
                    .forEach((call) -> operations
                        .add(new Operation(call.getKey().toUpperCase(), path.getKey(), queryOf(call.getValue())))));
            operations.addAll(WebappOperations.all());
            return operations;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static List<String> queryOf(JsonNode call) {
        List<String> names = new ArrayList<>();
        call.path("parameters").forEach((parameter) -> {
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.path("name").asText());
            }
        });
        return names;
    }

    /**
     * One call.
     *
     * @param method in capitals
     * @param path with names in braces, below the engine's address
     * @param query the names it understands after the question mark
     */
    record Operation(String method, String path, List<String> query) {

        String name() {
            return this.method + " " + this.path;
        }

        /** Answers with what it finds, although it may be sent by POST. */
        boolean reads() {
            return this.method.equals("GET") || this.method.equals("OPTIONS") || isQuery();
        }

        /** Takes its question in a body. */
        boolean isQuery() {
            return this.method.equals("POST") && this.path.matches("/(task|execution|process-instance"
                    + "|variable-instance|job|job-definition|external-task|group|history/(activity-instance|detail"
                    + "|external-task-log|job-log|process-instance|task|variable-instance))(/count)?"
                    + "|/filter/\\{id}/(list|count|singleResult)|/cockpit/plugin/.*");
        }

    }

}
