package tiengiangs.notification;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/**
 * A real mail server in the test's own process, on a port of its own.
 */
final class MailServer implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    MailServer() {
        this.server.start();
    }

    /** A gateway to this server. */
    SmtpGateway gateway() {
        return gatewayTo(this.server.getSmtp().getPort());
    }

    /** A gateway to whatever listens on this port, which waits a second at most. */
    static SmtpGateway gatewayTo(int port) {
        return new SmtpGateway(new MailSettings("127.0.0.1", port, null, null, "centre@example.org", "Trung tâm", false,
                Duration.ofSeconds(1), Duration.ofSeconds(1), LocalTime.of(20, 0), LocalTime.of(7, 0)));
    }

    List<MimeMessage> mails() {
        return List.of(this.server.getReceivedMessages());
    }

    List<String> subjects() {
        return mails().stream().map(MailServer::subject).toList();
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        }
        catch (MessagingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** The one value of this header. */
    static String header(MimeMessage mail, String name) {
        try {
            List<String> values = Arrays.asList(mail.getHeader(name));
            if (values.size() != 1) {
                throw new AssertionError(name + ": " + values);
            }
            return values.get(0);
        }
        catch (MessagingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Everything in the mail, decoded. */
    static String all(MimeMessage mail) {
        return new Words(mail).all();
    }

    /** The mail as it came over the wire. */
    static String raw(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail);
    }

    @Override
    public void close() {
        this.server.stop();
    }

    /** The decoded parts of a mail. */
    private record Words(jakarta.mail.Part part) {

        private String all() {
            try {
                if (this.part.getContent() instanceof jakarta.mail.Multipart parts) {
                    StringBuilder words = new StringBuilder();
                    for (int i = 0; i < parts.getCount(); i++) {
                        words.append(new Words(parts.getBodyPart(i)).all()).append('\n');
                    }
                    return words.toString();
                }
                return this.part.getContentType().split(";")[0] + "\n" + this.part.getContent();
            }
            catch (java.io.IOException | MessagingException ex) {
                throw new IllegalStateException(ex);
            }
        }

    }

}
