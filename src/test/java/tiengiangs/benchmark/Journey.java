package tiengiangs.benchmark;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/**
 * A busy hour in little time: citizens look around, send reports with two photos of
 * twelve megapixels and follow them; officers sign in and open Tasklist and its lists.
 */
class Journey {

    private static final int ROUNDS = 20;

    private static final List<String> PAGES = List.of("/", "/phan-anh", "/phan-anh/moi", "/so-lieu", "/tra-cuu",
            "/api/reports", "/api/categories", "/api/areas",
            "/api/statistics?from=2026-01-01&to=2026-12-31&by=channel");

    private static final List<String> OFFICERS = List.of("tiepnhan", "canbo", "lanhdao", "congkhai", "giamsat");

    private static final String TASKLIST = "/camunda/api/engine/engine/default/";

    private final String address;

    private final byte[] photo = draw();

    Journey(String address) throws IOException {
        this.address = address;
    }

    void travel() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            report(HttpClient.newHttpClient());
            work(HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build(), OFFICERS.get(i % OFFICERS.size()));
        }
    }

    private void report(HttpClient citizen) throws Exception {
        for (String page : PAGES) {
            get(citizen, page);
        }
        String answer = expect(201, citizen,
                request("/api/reports").header("Content-Type", "multipart/form-data; boundary=benchmark")
                    .POST(report()));
        String token = find("\"trackingToken\":\"([^\"]+)\"", answer);
        expect(200, citizen, request("/api/reports/" + find("\"code\":\"([^\"]+)\"", answer)).header("Authorization",
                "Bearer " + token));
    }

    private void work(HttpClient officer, String name) throws Exception {
        String token = find("name=\"_csrf\"[^>]*value=\"([^\"]+)\"", get(officer, "/login"));
        expect(200, officer, request("/login").header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(
                    "username=" + name + "&password=demo&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))));
        get(officer, "/camunda/app/tasklist/default/");
        get(officer, TASKLIST + "filter?resourceType=Task&itemCount=true&firstResult=0&maxResults=100");
        get(officer, TASKLIST + "task?firstResult=0&maxResults=15");
    }

    private BodyPublisher report() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"report\"", "application/json", """
                {"category": "HA_TANG_GIAO_THONG", "subCategory": "O_GA", "description": "Ổ gà trước cổng trường.",
                 "latitude": 10.3648, "longitude": 106.3527}""".getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"photos\"; filename=\"1.jpg\"", "image/jpeg", this.photo);
        part(body, "name=\"photos\"; filename=\"2.jpg\"", "image/jpeg", this.photo);
        body.write("--benchmark--\r\n".getBytes(StandardCharsets.US_ASCII));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String name, String type, byte[] content) throws IOException {
        body.write("--benchmark\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n".formatted(name, type)
            .getBytes(StandardCharsets.US_ASCII));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private String get(HttpClient client, String path) throws Exception {
        return expect(200, client, request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(this.address + path));
    }

    private static String expect(int status, HttpClient client, HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IllegalStateException("%s answered %d: %s".formatted(answer.uri(), answer.statusCode(),
                    answer.body().substring(0, Math.min(500, answer.body().length()))));
        }
        return answer.body();
    }

    private static String find(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return found.group(1);
    }

    private static byte[] draw() throws IOException {
        BufferedImage picture = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, Color.CYAN, 4000, 3000, Color.DARK_GRAY));
        brush.fillRect(0, 0, 4000, 3000);
        brush.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", file);
        return file.toByteArray();
    }

}
