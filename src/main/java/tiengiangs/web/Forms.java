package tiengiangs.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What a page with forms needs before it is written.
 */
public final class Forms {

    private Forms() {
    }

    /**
     * Makes the token that protects the page's forms, and the session that keeps it, now:
     * once the first kilobytes of a long page are on their way it is too late.
     */
    public static void protect(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

}
