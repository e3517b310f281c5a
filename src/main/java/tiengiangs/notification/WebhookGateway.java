package tiengiangs.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Hands messages to a gateway by a signed HTTP call. The signature covers the time and
 * the body (HMAC-SHA256 of {@code time.body}), so that nobody else can send in our name
 * and an old call cannot be sent again.
 */
@Component
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookGateway implements Gateway {

    static final String TIME = "X-TienGiangS-Time";

    static final String SIGNATURE = "X-TienGiangS-Signature";

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
        .connectTimeout(Duration.ofSeconds(10))
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();

    private final WebhookSettings settings;

    private final ObjectMapper json;

    private final Clock clock;

    WebhookGateway(WebhookSettings settings, ObjectMapper json, Clock clock) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Medium medium() {
        return Medium.WEBHOOK;
    }

    @Override
    public boolean isReady() {
        return this.settings.url() != null;
    }

    @Override
    public void deliver(Letter letter) {
        String body = body(letter);
        String time = String.valueOf(this.clock.instant().getEpochSecond());
        HttpRequest call = HttpRequest.newBuilder(this.settings.url())
            .timeout(LONGEST)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Idempotency-Key", letter.id())
            .header(TIME, time)
            .header(SIGNATURE, "sha256=" + sign(time + "." + body))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        try {
            int status = this.client.send(call, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status == 400 || status == 404 || status == 422) {
                throw new Undeliverable("gateway answers " + status);
            }
            if (status / 100 != 2) {
                throw new IllegalStateException("gateway answers " + status);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException("gateway: " + ex.getClass().getSimpleName(), ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", ex);
        }
    }

    private String body(Letter letter) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", letter.id());
        fields.put("to", letter.address());
        fields.put("language", letter.language());
        fields.put("subject", letter.subject());
        fields.put("text", letter.text());
        try {
            return this.json.writeValueAsString(fields);
        }
        catch (JsonProcessingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private String sign(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(this.settings.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
