package tiengiangs.notification;

import java.util.Optional;

import org.springframework.stereotype.Component;
import tiengiangs.citizens.Citizens;
import tiengiangs.engine.Mailboxes;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reporter;
import tiengiangs.reports.Reports;

/**
 * Where people are reached, asked of the room that keeps it in the moment of sending: an
 * address that was deleted is not written to any more.
 */
@Component
class Recipients {

    private final Reports reports;

    private final Citizens citizens;

    private final Mailboxes mailboxes;

    Recipients(Reports reports, Citizens citizens, Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
        this.citizens = citizens;
        this.reports = reports;
    }

    /** The address for this message, if there still is one. */
    Optional<String> addressOf(Message message) {
        if (message.recipient().equals(Message.CITIZEN)) {
            return this.citizens.addressFor(message.about());
        }
        if (message.isForOfficer()) {
            return this.mailboxes.addressOf(message.recipient().substring(Message.OFFICER.length()));
        }
        return ReportCode.read(message.about())
            .flatMap(this.reports::reporterOf)
            .map((message.medium() == Medium.MAIL) ? Reporter::email : Reporter::phone);
    }

}
