package tiengiangs.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;
import tiengiangs.web.Limiter.Purpose;

/**
 * Limits how often one address may send wrong passwords, for all accounts together and,
 * more narrowly, for each. Nobody else is limited by it: whoever guesses at an account
 * does not lock its owner out, who comes from another address.
 */
class SignInLimit extends OncePerRequestFilter {

    private static final int LONGEST_ACCOUNT = 64;

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
            this.limiter.take(Purpose.ONE_ACCOUNT, request, accountIn(request));
        }
        catch (TooManyRequests ex) {
            response.setHeader("Retry-After", String.valueOf(ex.retryAfterSeconds()));
            response.sendRedirect("/login?wait");
            return;
        }
        chain.doFilter(request, response);
        if (!String.valueOf(response.getHeader("Location")).contains("/login?")) {
            this.limiter.giveBack(Purpose.WRONG_PASSWORD, request, "");
            this.limiter.giveBack(Purpose.ONE_ACCOUNT, request, accountIn(request));
        }
    }

    private static String accountIn(HttpServletRequest request) {
        String account = String.valueOf(request.getParameter("username")).strip().toLowerCase(Locale.ROOT);
        return account.substring(0, Math.min(account.length(), LONGEST_ACCOUNT));
    }

}
