package tiengiangs.notification;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Hands letters to the mail server.
 */
@Component
@EnableConfigurationProperties(MailSettings.class)
class SmtpGateway implements Gateway {

    private final MailSettings settings;

    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    SmtpGateway(MailSettings settings) {
        this.settings = settings;
        this.server.setHost(settings.host());
        this.server.setPort(settings.port());
        this.server.setUsername(settings.user());
        this.server.setPassword(settings.password());
        this.server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        this.server.setJavaMailProperties(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user() != null));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.tls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.tls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", String.valueOf(settings.connectTimeout().toMillis()));
        properties.setProperty("mail.smtp.timeout", String.valueOf(settings.answerTimeout().toMillis()));
        properties.setProperty("mail.smtp.writetimeout", String.valueOf(settings.answerTimeout().toMillis()));
        return properties;
    }

    @Override
    public Medium medium() {
        return Medium.MAIL;
    }

    @Override
    public boolean isReady() {
        return this.settings.host() != null;
    }

    @Override
    public void deliver(Letter letter) {
        MimeMessage mail = this.server.createMimeMessage();
        try {
            MimeMessageHelper parts = new MimeMessageHelper(mail, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED,
                    StandardCharsets.UTF_8.name());
            parts.setFrom(sender());
            parts.setTo(recipient(letter));
            parts.setSubject(oneLine(letter.subject()));
            parts.setText(letter.text(), letter.html());
            mail.setHeader("Message-ID", letter.id());
            mail.setHeader("Content-Language", letter.language());
            // Answering machines shall not answer a machine (RFC 3834).
            mail.setHeader("Auto-Submitted", "auto-generated");
        }
        catch (MessagingException | UnsupportedEncodingException ex) {
            throw new IllegalStateException(ex);
        }
        try {
            this.server.send(mail);
        }
        catch (MailException ex) {
            throw SmtpFailures.explain(ex);
        }
    }

    private InternetAddress sender() throws UnsupportedEncodingException {
        return new InternetAddress(this.settings.from(), this.settings.name(), StandardCharsets.UTF_8.name());
    }

    /** One address, read strictly: what is not an address by the book is not sent to. */
    private static InternetAddress recipient(Letter letter) {
        try {
            InternetAddress address = new InternetAddress(letter.address(), true);
            if (!letter.address().equals(address.getAddress())) {
                throw new Undeliverable("not an address");
            }
            return address;
        }
        catch (MessagingException ex) {
            throw new Undeliverable("not an address");
        }
    }

    /** A line break would begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

}
