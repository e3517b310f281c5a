package tiengiangs.notification;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The gateway that turns messages into SMS, Zalo or whatever a province uses
 * ({@code tiengiangs.webhook}).
 *
 * @param url where it listens; {@code null} where there is none. It comes from the
 * configuration and never from a person
 * @param secret what it knows our messages by; at least 16 characters
 */
@ConfigurationProperties("tiengiangs.webhook")
record WebhookSettings(URI url, String secret) {

    WebhookSettings {
        url = (url == null || url.toString().isBlank()) ? null : url;
        if (url != null && (secret == null || secret.length() < 16)) {
            throw new IllegalArgumentException("tiengiangs.webhook.secret must have at least 16 characters");
        }
    }

    @Override
    public String toString() {
        return "WebhookSettings[" + this.url + "]";
    }

}
