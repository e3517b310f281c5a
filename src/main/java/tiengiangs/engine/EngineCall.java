package tiengiangs.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/**
 * One call of the web applications to the engine, as the guard sees it.
 *
 * @param method in capitals
 * @param path below {@code /camunda/api}, the engine's name left out, still encoded: what
 * is written in an unusual way fits no rule
 * @param body as it was sent
 */
record EngineCall(String method, String path, byte[] body) {

    private static final JsonFactory JSON = new JsonFactory();

    static EngineCall of(String method, String uri, byte[] body) {
        String path = uri.replaceFirst("^/camunda/api", "").replaceFirst("^/engine/engine/[^/]+", "/engine");
        return new EngineCall(method, path, body);
    }

    boolean reads() {
        return List.of("GET", "HEAD", "OPTIONS").contains(this.method);
    }

    /**
     * Names of all properties at any depth, also those that are written twice.
     * @throws JsonProcessingException if the body is not JSON
     */
    List<String> properties() throws IOException {
        List<String> names = new ArrayList<>();
        try (JsonParser json = JSON.createParser(this.body)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    names.add(json.currentName());
                }
            }
        }
        return names;
    }

    /** The only text of this property at the top of the body, or {@code null}. */
    String property(String name) throws IOException {
        String text = null;
        try (JsonParser json = JSON.createParser(this.body)) {
            int depth = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 1 && token == JsonToken.FIELD_NAME && name.equals(json.currentName())) {
                    if (text != null) {
                        return null;
                    }
                    json.nextToken();
                    text = json.getText();
                    depth += json.currentToken().isStructStart() ? 1 : 0;
                }
            }
        }
        return text;
    }

}
