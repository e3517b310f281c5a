package tiengiangs.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Looks into every call to the engine before the engine does: no body over 1 MB (5 MB for
 * a deployment), no query that brings an expression of its own (CVE-2026-109432), and
 * nothing that {@link EngineCallRules} keep from this person.
 */
class EngineCallGuard extends OncePerRequestFilter {

    private static final int LONGEST = 1024 * 1024;

    private static final int LONGEST_DEPLOYMENT = 5 * LONGEST;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean deployment = request.getRequestURI().matches("/camunda/api/engine/engine/[^/]+/deployment/create");
        int longest = deployment ? LONGEST_DEPLOYMENT : LONGEST;
        byte[] body = request.getInputStream().readNBytes(longest + 1);
        if (body.length > longest) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "RestException",
                    "Nội dung gửi lên quá lớn. (This body is too large.)");
            return;
        }
        EngineCall call = EngineCall.of(request.getMethod(), request.getRequestURI(), body);
        try {
            String refusal = EngineCallRules.refusal(call, SecurityContextHolder.getContext().getAuthentication());
            if (refusal != null) {
                refuse(response, HttpServletResponse.SC_FORBIDDEN, "RestException", refusal);
                return;
            }
            if (bringsExpression(call, request)) {
                refuse(response, HttpServletResponse.SC_BAD_REQUEST, "InvalidRequestException",
                        "Không nhận biểu thức trong câu hỏi. (Expressions are not taken from a query.)");
                return;
            }
        }
        catch (JsonProcessingException ex) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "InvalidRequestException",
                    "Nội dung gửi lên không phải JSON. (This body is not JSON.)");
            return;
        }
        chain.doFilter(new BoundedQuery(new ReplayedRequest(request, body)), response);
    }

    /**
     * Only an administrator who writes a list of tasks may name expressions; what they
     * can say is locked anyway.
     */
    private static boolean bringsExpression(EngineCall call, HttpServletRequest request) throws IOException {
        if (isExpression(namesIn(request.getQueryString()))) {
            return true;
        }
        String type = String.valueOf(request.getContentType());
        boolean form = type.startsWith("multipart/form-data") && !call.reads();
        boolean list = call.path().matches("/engine/filter/create|/engine/filter/[^/]+") && !call.reads();
        return !form && !list && isExpression(call.properties());
    }

    private static List<String> namesIn(String query) {
        return (query != null) ? List.copyOf(UriComponentsBuilder.newInstance()
            .query(java.net.URLDecoder.decode(query, StandardCharsets.UTF_8))
            .build()
            .getQueryParams()
            .keySet()) : List.of();
    }

    private static boolean isExpression(List<String> names) {
        return names.stream().anyMatch((name) -> name.toLowerCase(Locale.ROOT).contains("expression"));
    }

    private static void refuse(HttpServletResponse response, int status, String type, String message)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream()
            .write(JSON.createObjectNode()
                .put("type", type)
                .put("message", message)
                .toString()
                .getBytes(StandardCharsets.UTF_8));
    }

}
