package tiengiangs.casework;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An officer's browser: signed in, with the calls that Tasklist makes.
 */
class OfficerDoor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(this.cookies).build();

    private final String address;

    OfficerDoor(int port, String account, String password) throws IOException, InterruptedException {
        this.address = "http://localhost:" + port;
        Matcher token = TOKEN.matcher(send(request("/login").GET()).body());
        token.find();
        HttpResponse<String> signedIn = send(
                request("/login").header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("username=%s&password=%s&_csrf=%s".formatted(account, password,
                            URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)))));
        if (signedIn.headers().firstValue("Location").orElse("").contains("error")) {
            throw new AssertionError("Could not sign in as " + account);
        }
        send(request("/camunda/app/tasklist/default/").GET());
    }

    /** Makes a call to the engine as Tasklist does. */
    HttpResponse<String> post(String call, String json) throws IOException, InterruptedException {
        String token = this.cookies.getCookieStore()
            .getCookies()
            .stream()
            .filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
            .findFirst()
            .orElseThrow()
            .getValue();
        return send(request("/camunda/api/engine/engine/default" + call).header("Content-Type", "application/json")
            .header("X-XSRF-TOKEN", token)
            .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(this.address + path)).header("Accept-Language", "vi");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return this.browser.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

}
