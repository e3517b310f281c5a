package tiengiangs.notification;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.citizens.LinkAsked;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.ReachableReport;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reporter;
import tiengiangs.reports.Reports;

/**
 * Writes down what reporters are to be told, in the transaction in which it happens. A
 * reporter who left no address costs nothing at the door: no row, no question.
 */
@Component
class Notices {

    private final OutboxMapper rows;

    private final Reports reports;

    private final WebhookGateway webhook;

    Notices(OutboxMapper rows, Reports reports, WebhookGateway webhook) {
        this.webhook = webhook;
        this.rows = rows;
        this.reports = reports;
    }

    /** The receipt; it also keeps the language that the reporter reads. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void received(ReachableReport report) {
        if (report.byMail()) {
            receipt(Medium.MAIL, report);
        }
        if (report.byPhone() && this.webhook.isReady()) {
            receipt(Medium.WEBHOOK, report);
        }
    }

    private void receipt(Medium medium, ReachableReport report) {
        this.rows.insert(Message.of(medium, Occasion.SUBMITTED, report.code().value(), report.submittedAt(),
                Message.REPORTER, readersLanguage()));
    }

    /** A link to sign in with, made when it is sent. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void asked(LinkAsked link) {
        this.rows.insert(
                Message.of(Medium.MAIL, Occasion.SIGN_IN, link.id(), link.at(), Message.CITIZEN, readersLanguage()));
    }

    /** What happens later, also to the reporters of whatever was merged into the case. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void happened(HistoryEntry entry) {
        occasionOf(entry).ifPresent((occasion) -> Stream
            .concat(Stream.of(entry.code()), this.reports.mergedInto(entry.code()).stream().map(Report::code))
            .forEach((code) -> write(occasion, code, entry)));
    }

    private void write(Occasion occasion, ReportCode code, HistoryEntry entry) {
        Reporter reporter = this.reports.reporterOf(code).orElse(new Reporter(null, null, null));
        String language = Optional.ofNullable(this.rows.languageOf(code.value())).orElse("vi");
        Stream
            .of((reporter.email() != null) ? Medium.MAIL : null,
                    (reporter.phone() != null && this.webhook.isReady()) ? Medium.WEBHOOK : null)
            .filter(Objects::nonNull)
            .map((medium) -> Message.of(medium, occasion, code.value(), entry.at(), Message.REPORTER, language))
            .forEach((message) -> this.rows.insert(message.naming(entry.agency(), entry.due())));
    }

    private static Optional<Occasion> occasionOf(HistoryEntry entry) {
        return Optional.ofNullable(switch (entry.kind()) {
            // A case that is reopened is assigned anew in the same breath; one message
            // is enough.
            case ASSIGNED -> (entry.status() == ReportStatus.REOPENED) ? null : Occasion.ASSIGNED;
            case ASKED -> Occasion.ASKED;
            case DELAY_EXPLAINED -> Occasion.DELAYED;
            case EXTENSION_GRANTED -> Occasion.EXTENDED;
            // The other clocks are the house's own business.
            case DUE_MOVED -> "R2".equals(entry.clause()) ? Occasion.DUE_MOVED : null;
            case PUBLISHED -> Occasion.PUBLISHED;
            case ANSWERED_PRIVATELY -> Occasion.ANSWERED;
            case REJECTED -> Occasion.REJECTED;
            case TRANSFERRED -> Occasion.TRANSFERRED;
            case MERGED -> Occasion.MERGED;
            case REOPENED -> Occasion.REOPENED;
            case REVIEW_CLOSED -> Occasion.REVIEWED;
            default -> null;
        });
    }

    /** Of whoever sends this very request; Vietnamese where nobody does. */
    private static String readersLanguage() {
        boolean english = LocaleContextHolder.getLocaleContext() != null
                && Locale.ENGLISH.getLanguage().equals(LocaleContextHolder.getLocale().getLanguage());
        return english ? "en" : "vi";
    }

}
