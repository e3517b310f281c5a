package tiengiangs.notification;

import java.util.Optional;

import org.springframework.stereotype.Component;
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

    Recipients(Reports reports) {
        this.reports = reports;
    }

    /** The address for this message, if there still is one. */
    Optional<String> addressOf(Message message) {
        return ReportCode.read(message.about()).flatMap(this.reports::reporterOf).map(Reporter::email);
    }

}
