package tiengiangs.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody with a browser of their own, who may sign in the way officers do.
 */
public class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

    private final String house;

    private String token;

    private String address;

    Visitor(int port) {
        this.house = "http://127.0.0.1:" + port;
    }

    /** Fills in the form at the door; answers where the house sends the visitor then. */
    String signIn(String account, String password) {
        String form = "username=" + encoded(account) + "&password=" + encoded(password) + "&_csrf=" + formToken();
        HttpResponse<String> answer = exchange(
                request("/login").header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
        return answer.headers().firstValue("Location").orElse("").replace(this.house, "");
    }

    /** The hidden token of the form at the door. */
    String formToken() {
        Matcher token = TOKEN.matcher(get("/login").body());
        if (!token.find()) {
            throw new AssertionError("The form at /login has no token");
        }
        return token.group(1);
    }

    HttpResponse<String> get(String path) {
        return exchange(request(path).GET());
    }

    /** A call of the web applications, with the token they send along. */
    HttpResponse<String> call(String method, String path, String json) {
        if (cookie("XSRF-TOKEN") == null) {
            get("/camunda/app/tasklist/default/");
        }
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json")
            .header("Accept", "application/json");
        if (cookie("XSRF-TOKEN") != null) {
            request.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
        }
        return exchange(request.method(method, BodyPublishers.ofString((json != null) ? json : "")));
    }

    /** The same below the engine's calls, or below those of a web application's own. */
    HttpResponse<String> engine(String method, String path, String json) {
        boolean own = path.matches("/(cockpit|tasklist|admin|welcome)/.*");
        return call(method, (own ? "/camunda/api" : "/camunda/api/engine/engine/default") + path, json);
    }

    HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return this.client.send(request.build(), BodyHandlers.ofString());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.house + path));
        if (this.address != null) {
            request.header("X-Forwarded-For", this.address);
        }
        return (this.token != null) ? request.header("Authorization", "Bearer " + this.token) : request;
    }

    /** Calls from this address from now on. */
    void comesFrom(String remote) {
        this.address = remote;
    }

    String token() {
        return this.token;
    }

    /** Shows this tracking token from now on. */
    void shows(String trackingToken) {
        this.token = trackingToken;
    }

    /** Value of the cookie, or {@code null}. */
    String cookie(String name) {
        List<HttpCookie> kept = this.cookies.getCookieStore().getCookies();
        return kept.stream()
            .filter((cookie) -> cookie.getName().equals(name))
            .map(HttpCookie::getValue)
            .findFirst()
            .orElse(null);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

}
