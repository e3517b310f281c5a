package tiengiangs.citizens;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The citizen behind a request, by a cookie of our own: no session of the server is
 * opened, so a form may take as long as it likes.
 */
@Component
public class SignedIn {

    /** A browser takes this name over an encrypted connection only, and from us only. */
    private static final String SECURE_NAME = "__Host-citizen";

    private static final String PLAIN_NAME = "citizen";

    private final Citizens citizens;

    SignedIn(Citizens citizens) {
        this.citizens = citizens;
    }

    /**
     * Who is signed in, for looking only.
     */
    public Optional<Citizen> of(HttpServletRequest request) {
        return cookie(request).flatMap(this.citizens::bySession);
    }

    /**
     * Who is signed in, for doing something: a request that another site has made our
     * reader's browser send finds nobody (see docs/adr).
     */
    public Optional<Citizen> acting(HttpServletRequest request) {
        return isFromUs(request) ? of(request) : Optional.empty();
    }

    /**
     * Refuses a form that no page of ours has sent.
     * @throws ForeignForm if another site has
     */
    public static void requireOurForm(HttpServletRequest request) {
        if (!isFromUs(request)) {
            throw new ForeignForm();
        }
    }

    /**
     * Lets the forms of the page that is answered say where they come from, also in
     * browsers that know no better way: by default our pages tell nobody, not even us.
     */
    public static void letFormsSayWhereTheyComeFrom(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "same-origin");
    }

    /**
     * Whether a page of ours, or no page at all, has sent this. A browser that says
     * neither keeps the cookie back from other sites' forms ({@code SameSite}).
     */
    private static boolean isFromUs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || hostOf(origin).equals(request.getHeader(HttpHeaders.HOST));
    }

    private static String hostOf(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        }
        catch (IllegalArgumentException ex) {
            return "";
        }
    }

    /** Gives the reader's browser the session. */
    public void remember(String session, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(session, Citizens.SESSION, request).toString());
    }

    /** Ends the session and takes it from the browser. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        cookie(request).ifPresent(this.citizens::leave);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request).toString());
    }

    private static ResponseCookie cookie(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(name(request), value)
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(age)
            .build();
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        Cookie[] all = request.getCookies();
        return ((all != null) ? Arrays.stream(all) : Stream.<Cookie>empty())
            .filter((cookie) -> cookie.getName().equals(name(request)) && !cookie.getValue().isEmpty())
            .map(Cookie::getValue)
            .findFirst();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE_NAME : PLAIN_NAME;
    }

}
