package tiengiangs.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tiengiangs.directory.Role;

/**
 * Tells whoever lacks a right just that: the engine would name the instance, the
 * definition and the rights by which others reach it. Administrators read it all, they
 * give the rights.
 */
class RightRefusals extends OncePerRequestFilter {

    private static final byte[] ANSWER = new ObjectMapper().createObjectNode()
        .put("type", "AuthorizationException")
        .put("message", "Bạn không có quyền với hồ sơ này. (You have no right to this case.)")
        .toString()
        .getBytes(StandardCharsets.UTF_8);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.isUserInRole(Role.ADMINISTRATOR.name());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() == HttpServletResponse.SC_FORBIDDEN || isWrapped(answer)) {
            answer.resetBuffer();
            answer.setStatus(HttpServletResponse.SC_FORBIDDEN);
            answer.setContentType("application/json;charset=UTF-8");
            answer.getOutputStream().write(ANSWER);
        }
        answer.copyBodyToResponse();
    }

    /** Some calls of the engine answer a missing right as a fault of the server. */
    private static boolean isWrapped(ContentCachingResponseWrapper answer) {
        return answer.getStatus() >= 500 && new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
            .contains("AuthorizationException");
    }

}
