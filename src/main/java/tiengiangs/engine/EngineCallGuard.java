package tiengiangs.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks into every call to the engine before the engine does: no body over 1 MB (5 MB for
 * a deployment), and no query that brings an expression of its own (CVE-2026-109432).
 */
class EngineCallGuard extends OncePerRequestFilter {

    private static final int LONGEST = 1024 * 1024;

    private static final int LONGEST_DEPLOYMENT = 5 * LONGEST;

    private static final Pattern EXPRESSION = Pattern.compile(".*Expression(Like)?$");

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean deployment = request.getRequestURI().endsWith("/deployment/create");
        int longest = deployment ? LONGEST_DEPLOYMENT : LONGEST;
        if (request.getQueryString() != null
                && request.getParameterMap().keySet().stream().anyMatch((name) -> EXPRESSION.matcher(name).matches())) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "Expressions are not taken from a query.");
            return;
        }
        byte[] body = request.getInputStream().readNBytes(longest + 1);
        if (body.length > longest) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "This body is too large.");
            return;
        }
        if (!deployment && body.length > 0 && hasExpression(body)) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "Expressions are not taken from a query.");
            return;
        }
        chain.doFilter(new Replayed(request, body), response);
    }

    private static boolean hasExpression(byte[] body) throws IOException {
        try {
            return hasExpression(JSON.readTree(body));
        }
        catch (JsonProcessingException ex) {
            // Not JSON: the engine refuses it where it wants JSON.
            return false;
        }
    }

    private static boolean hasExpression(JsonNode node) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                if (EXPRESSION.matcher(field.getKey()).matches() || hasExpression(field.getValue())) {
                    return true;
                }
            }
        }
        for (JsonNode child : node) {
            if (child.isContainerNode() && hasExpression(child)) {
                return true;
            }
        }
        return false;
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream()
            .write("{\"type\":\"RestException\",\"message\":\"%s\"}".formatted(message)
                .getBytes(StandardCharsets.UTF_8));
    }

    /** A request whose body has been read and can be read once more. */
    private static final class Replayed extends HttpServletRequestWrapper {

        private final ByteArrayInputStream body;

        Replayed(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = new ByteArrayInputStream(body);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {

                @Override
                public int read() {
                    return Replayed.this.body.read();
                }

                @Override
                public boolean isFinished() {
                    return Replayed.this.body.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("Only read in one go");
                }

            };
        }

    }

}
