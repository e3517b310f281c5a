package tiengiangs.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Turns what the engine answers to a refused or late task into a plain sentence with the
 * right status: 400 for wrong fields, 409 when somebody else was faster; never a wrapped
 * 500.
 */
class TaskRefusals extends OncePerRequestFilter {

    private static final String PREFIX = "^(Cannot (submit task form|complete task) [0-9a-f-]+: )+";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Clock clock;

    TaskRefusals(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().matches(".*/task/[^/]+/(submit-form|complete|claim|resolve)$");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() >= 400 && answer.getStatus() != 401 && answer.getStatus() != 403) {
            retell(answer);
        }
        answer.copyBodyToResponse();
    }

    private void retell(ContentCachingResponseWrapper answer) throws IOException {
        JsonNode told = JSON.readTree(answer.getContentAsByteArray());
        String message = told.path("message").asText("").replaceFirst(PREFIX, "");
        int status = answer.getStatus();
        if (told.path("code").asInt(0) == RefusedSubmission.CONFLICT) {
            status = HttpServletResponse.SC_CONFLICT;
        }
        else if (status == HttpServletResponse.SC_NOT_FOUND || isLost(message)) {
            status = HttpServletResponse.SC_CONFLICT;
            message = "Một đồng nghiệp vừa hoàn thành hồ sơ này lúc %s. Mở bản mới nhất."
                .formatted(DateTimeFormatter.ofPattern("HH:mm").format(LocalTime.now(this.clock)));
        }
        ObjectNode retold = JSON.createObjectNode();
        retold.put("type", told.path("type").asText("RestException"));
        retold.put("message", message);
        answer.resetBuffer();
        answer.setStatus(status);
        answer.getOutputStream().write(retold.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The engine's words for a task that is gone or was changed under our hands. */
    private static boolean isLost(String message) {
        return message.contains("Cannot find task") || message.contains("task is null")
                || message.contains("ENGINE-03005") || message.contains("already claimed")
                || message.contains("No matching task");
    }

}
