package tiengiangs.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The web applications keep the nonce of their content policy in one place for all
 * requests, so of two pages loaded at once one may get the other's and stay blank. This
 * puts the nonce that is in the page into its header.
 */
class NonceRepair extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";

    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        String policy = page.getHeader(POLICY);
        Matcher nonce = IN_PAGE.matcher(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8));
        if (policy != null && nonce.find()) {
            page.setHeader(POLICY,
                    policy.replaceAll("'nonce-[^']*'", Matcher.quoteReplacement("'nonce-" + nonce.group(1) + "'")));
        }
        page.copyBodyToResponse();
    }

}
