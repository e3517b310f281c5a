package tiengiangs.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;
import tiengiangs.web.Limiter.Purpose;

/**
 * Limits how often one address may send wrong passwords, so nobody locks the accounts of
 * a whole office from outside.
 */
class SignInLimit extends OncePerRequestFilter {

    private final Limiter limiter;

    SignInLimit(Limiter limiter) {
        this.limiter = limiter;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().equals("/login");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            this.limiter.take(Purpose.WRONG_PASSWORD, request);
        }
        catch (TooManyRequests ex) {
            response.setHeader("Retry-After", String.valueOf(ex.retryAfterSeconds()));
            response.sendRedirect("/login?wait");
            return;
        }
        chain.doFilter(request, response);
        if (!String.valueOf(response.getHeader("Location")).contains("/login?")) {
            this.limiter.giveBack(Purpose.WRONG_PASSWORD, request);
        }
    }

}
