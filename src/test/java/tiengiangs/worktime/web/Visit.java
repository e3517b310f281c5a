package tiengiangs.worktime.web;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An officer with a browser that runs no script: signs in, opens pages, sends forms.
 */
final class Visit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
        .cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();

    private final String site;

    private String token;

    private Visit(int port) {
        this.site = "http://127.0.0.1:" + port;
    }

    static Visit of(int port, String account, String password) throws Exception {
        Visit visit = new Visit(port);
        visit.open("/login");
        HttpResponse<String> desk = visit.send("/login", "username", account, "password", password);
        if (!desk.uri().getPath().equals("/officer")) {
            throw new AssertionError("Not signed in: " + desk.uri());
        }
        return visit;
    }

    static Visit stranger(int port) {
        return new Visit(port);
    }

    HttpResponse<String> open(String path) throws Exception {
        return open(path, "vi");
    }

    /** Opens a page as a reader of this language. */
    HttpResponse<String> open(String path, String language) throws Exception {
        return remember(this.client.send(request(path).setHeader("Accept-Language", language).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    /** Sends a form: name, value, name, value. */
    HttpResponse<String> send(String path, String... fields) throws Exception {
        StringBuilder body = new StringBuilder("_csrf=" + encoded(String.valueOf(this.token)));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return remember(this.client.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(this.site + path)).header("Accept-Language", "vi");
    }

    private HttpResponse<String> remember(HttpResponse<String> answer) {
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            this.token = found.group(1);
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

}
