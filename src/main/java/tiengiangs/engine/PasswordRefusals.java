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

/**
 * Says what a new password must be, where the engine answers a weak one as a fault of the
 * server.
 */
class PasswordRefusals extends OncePerRequestFilter {

    private static final byte[] ANSWER = new ObjectMapper().createObjectNode()
        .put("type", "InvalidRequestException")
        .put("message",
                "Mật khẩu chưa đủ mạnh: cần ít nhất %1$d ký tự, không chứa tên tài khoản và không phải mật khẩu ai cũng"
                    .formatted(PasswordRules.SHORTEST)
                        + " biết. (This password is too weak: it needs at least %1$d characters, must not contain"
                            .formatted(PasswordRules.SHORTEST)
                        + " the account's name and be none that everybody knows.)")
        .toString()
        .getBytes(StandardCharsets.UTF_8);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().matches(".*/user/(create|[^/]+/credentials)$");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() >= 400 && new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
            .contains("Password does not match policy")) {
            answer.resetBuffer();
            answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            answer.setContentType("application/json;charset=UTF-8");
            answer.getOutputStream().write(ANSWER);
        }
        answer.copyBodyToResponse();
    }

}
