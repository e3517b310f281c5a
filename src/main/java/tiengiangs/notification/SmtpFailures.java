package tiengiangs.notification;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import tiengiangs.notification.Gateway.Undeliverable;

/**
 * Reads why a mail server would not take a letter. Servers like to repeat the address:
 * what is kept and logged has none.
 */
final class SmtpFailures {

    private static final int LONGEST = 300;

    private SmtpFailures() {
    }

    /**
     * The failure in short, and whether it is for good: the address itself was refused.
     */
    static RuntimeException explain(MailException failure) {
        Optional<SMTPAddressFailedException> refused = causes(failure)
            .flatMap((cause) -> Stream.iterate(cause, (one) -> one != null, SmtpFailures::next))
            .filter(SMTPAddressFailedException.class::isInstance)
            .map(SMTPAddressFailedException.class::cast)
            .findFirst();
        if (refused.isPresent() && refused.get().getReturnCode() / 100 == 5) {
            return new Undeliverable(withoutAddresses(refused.get().getMessage()));
        }
        String reason = refused.map(Throwable::getMessage)
            .or(() -> causes(failure).reduce((outer, inner) -> inner).map(Throwable::getMessage))
            .orElse(failure.toString());
        return new IllegalStateException(withoutAddresses(reason));
    }

    private static Stream<Throwable> causes(MailException failure) {
        Stream<Throwable> chain = Stream.iterate(failure, (one) -> one != null, Throwable::getCause);
        return (failure instanceof MailSendException several)
                ? Stream.concat(chain, Arrays.stream(several.getMessageExceptions())) : chain;
    }

    /** Mail exceptions hang one behind the other in a chain of their own. */
    private static Throwable next(Throwable failure) {
        return (failure instanceof jakarta.mail.MessagingException mail) ? mail.getNextException() : null;
    }

    static String withoutAddresses(String text) {
        String line = text.replaceAll("\\S*@\\S*", "…").replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(LONGEST, line.length()));
    }

}
