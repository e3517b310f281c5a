package tiengiangs.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.engine.Mailboxes;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.Reports;
import tiengiangs.reports.Urgency;

/**
 * Writes down what officers are to be told. What is not urgent waits for the next quarter
 * of an hour, so that one mail tells everything that came until then, and never comes at
 * night.
 */
@Component
class OfficerNotices {

    private static final Duration RUN = Duration.ofMinutes(15);

    private final OutboxMapper rows;

    private final Reports reports;

    private final Mailboxes mailboxes;

    private final MailSettings settings;

    private final Clock clock;

    OfficerNotices(OutboxMapper rows, Reports reports, Mailboxes mailboxes, MailSettings settings, Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.mailboxes = mailboxes;
        this.settings = settings;
        this.clock = clock;
    }

    /** What happens to a case, to those whom it concerns. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void happened(HistoryEntry entry) {
        Ladder.of(entry)
            .ifPresent((ladder) -> ladder.groups()
                .stream()
                .flatMap((group) -> this.mailboxes.reachable(group).stream())
                .distinct()
                .forEach((officer) -> write(ladder.occasion(), officer, entry)));
    }

    private void write(Occasion occasion, String officer, HistoryEntry entry) {
        boolean urgent = this.reports.find(entry.code()).orElseThrow().urgency() == Urgency.URGENT;
        this.rows
            .insert(Message.of(Medium.MAIL, occasion, entry.code().value(), entry.at(), Message.OFFICER + officer, "vi")
                .naming(entry.agency(), entry.due())
                .notBefore(urgent ? entry.at() : nextRun(entry.at())));
    }

    /** The next quarter of an hour outside the quiet hours. */
    Instant nextRun(Instant after) {
        long seconds = RUN.toSeconds();
        Instant run = Instant.ofEpochSecond((after.getEpochSecond() / seconds + 1) * seconds);
        ZonedDateTime local = run.atZone(this.clock.getZone());
        LocalTime time = local.toLocalTime();
        if (time.isBefore(this.settings.quietUntil())) {
            return local.with(this.settings.quietUntil()).toInstant();
        }
        return time.isBefore(this.settings.quietFrom()) ? run
                : local.truncatedTo(ChronoUnit.DAYS).plusDays(1).with(this.settings.quietUntil()).toInstant();
    }

}
