package tiengiangs.notification;

import java.util.Locale;
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
import tiengiangs.reports.Reports;

/**
 * Writes down what reporters are to be told, in the transaction in which it happens. A
 * reporter who left no address costs nothing at the door: no row, no question.
 */
@Component
class Notices {

    private final OutboxMapper rows;

    private final Reports reports;

    Notices(OutboxMapper rows, Reports reports) {
        this.rows = rows;
        this.reports = reports;
    }

    /** The receipt; it also keeps the language that the reporter reads. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void received(ReachableReport report) {
        this.rows.insert(Message.of(Medium.MAIL, Occasion.SUBMITTED, report.code().value(), report.submittedAt(),
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
            .filter(this::isReachable)
            .forEach((code) -> this.rows.insert(toReporter(occasion, code, entry))));
    }

    private Message toReporter(Occasion occasion, ReportCode code, HistoryEntry entry) {
        String language = Optional.ofNullable(this.rows.languageOf(code.value())).orElse("vi");
        return Message.of(Medium.MAIL, occasion, code.value(), entry.at(), Message.REPORTER, language)
            .naming(entry.agency(), entry.due());
    }

    private boolean isReachable(ReportCode code) {
        return this.reports.reporterOf(code).filter((reporter) -> reporter.email() != null).isPresent();
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
