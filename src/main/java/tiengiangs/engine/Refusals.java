package tiengiangs.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tiengiangs.directory.Role;

/**
 * Turns what the engine refuses into one plain sentence with the right status: 403 for a
 * missing right, 400 for wrong fields, 409 when somebody else was faster; never a wrapped
 * 500. The engine's own words would be English and name the instance, the definition and
 * the rights by which others reach it; only administrators, who give the rights, read
 * them.
 */
class Refusals extends OncePerRequestFilter {

    private static final String NO_RIGHT = "Bạn không có quyền với hồ sơ này. (You have no right to this case.)";

    private static final String FASTER = "Một đồng nghiệp vừa hoàn thành hồ sơ này lúc %1$s. Mở bản mới nhất."
            + " (A colleague has just completed this case, at %1$s. Open the latest version.)";

    private static final String FAILED = "Chưa làm được việc này. Tải lại trang rồi thử lần nữa. (This could not be"
            + " done. Reload the page and try again.)";

    private static final String PREFIX = "^(Cannot (submit task form|complete task) [0-9a-f-]+: )+";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Clock clock;

    Refusals(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        int status = answer.getStatus();
        if (status == HttpServletResponse.SC_FORBIDDEN || isWrapped(answer)) {
            if (!request.isUserInRole(Role.ADMINISTRATOR.name())) {
                answer(answer, HttpServletResponse.SC_FORBIDDEN, NO_RIGHT);
            }
        }
        else if (status >= 400 && status != HttpServletResponse.SC_UNAUTHORIZED
                && request.getRequestURI().matches(".*/task/[^/]+/(submit-form|complete|claim|unclaim|resolve)$")) {
            retell(answer, status, told(answer));
        }
        answer.copyBodyToResponse();
    }

    /** Some calls of the engine answer a missing right as a fault of the server. */
    private static boolean isWrapped(ContentCachingResponseWrapper answer) {
        return answer.getStatus() >= 500 && new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
            .contains("AuthorizationException");
    }

    private static JsonNode told(ContentCachingResponseWrapper answer) throws IOException {
        try {
            return JSON.readTree(answer.getContentAsByteArray());
        }
        catch (JsonProcessingException ex) {
            return MissingNode.getInstance();
        }
    }

    private void retell(ContentCachingResponseWrapper answer, int status, JsonNode told) throws IOException {
        String message = told.path("message").asText("").replaceFirst(PREFIX, "");
        if (told.path("code").asInt(0) == RefusedSubmission.CONFLICT) {
            answer(answer, HttpServletResponse.SC_CONFLICT, message);
        }
        else if (status == HttpServletResponse.SC_NOT_FOUND || isLost(message)) {
            String now = DateTimeFormatter.ofPattern("HH:mm").format(LocalTime.now(this.clock));
            answer(answer, HttpServletResponse.SC_CONFLICT, FASTER.formatted(now));
        }
        else {
            answer(answer, status, (status < 500) ? message : FAILED);
        }
    }

    /** The engine's words for a task that is gone or was changed under our hands. */
    private static boolean isLost(String message) {
        return message.contains("Cannot find task") || message.contains("task is null")
                || message.contains("ENGINE-03005") || message.contains("already claimed")
                || message.contains("No matching task");
    }

    /**
     * The type is the engine's general one: at that of a missing right its web
     * applications would look for the rights that are not told.
     */
    private static void answer(ContentCachingResponseWrapper answer, int status, String message) throws IOException {
        answer.resetBuffer();
        answer.setStatus(status);
        answer.setContentType("application/json;charset=UTF-8");
        answer.getOutputStream()
            .write(JSON.createObjectNode()
                .put("type", "RestException")
                .put("message", message)
                .toString()
                .getBytes(StandardCharsets.UTF_8));
    }

}
