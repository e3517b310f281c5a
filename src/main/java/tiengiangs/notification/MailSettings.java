package tiengiangs.notification;

import java.time.Duration;
import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server ({@code tiengiangs.mail}).
 *
 * @param host {@code null} where there is none: nothing is sent
 * @param user {@code null} if the server asks for no name
 * @param from the address that letters come from
 * @param name the name that stands beside it
 * @param tls whether the connection must be encrypted (STARTTLS)
 * @param answerTimeout how long the server may take for each of its answers
 * @param quietFrom from when on officers get urgent mail only, local time
 * @param quietUntil until when
 */
@ConfigurationProperties("tiengiangs.mail")
record MailSettings(String host, @DefaultValue("587") int port, String user, String password,
        @DefaultValue("khong-tra-loi@localhost") String from, @DefaultValue("TienGiangS") String name,
        @DefaultValue("true") boolean tls, @DefaultValue("PT10S") Duration connectTimeout,
        @DefaultValue("PT90S") Duration answerTimeout, @DefaultValue("20:00") LocalTime quietFrom,
        @DefaultValue("07:00") LocalTime quietUntil) {

    MailSettings {
        host = (host == null || host.isBlank()) ? null : host.strip();
        user = (user == null || user.isBlank()) ? null : user;
    }

    @Override
    public String toString() {
        return "MailSettings[" + this.host + "]";
    }

}
