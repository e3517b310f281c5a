package tiengiangs.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tiengiangs.notification.Gateway.Undeliverable;
import tiengiangs.notification.Message.State;

/**
 * Sends the messages of one medium. Each is claimed in a transaction of its own, so that
 * no other node sends it, and handed over outside any: a gateway may take a minute and
 * holds nothing meanwhile. Whoever dies between handing over and marking leaves the claim
 * to run out; the message goes out again under the same number.
 */
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    /** Longer than the slowest gateway may take for all its answers together. */
    private static final Duration CLAIM = Duration.ofMinutes(15);

    /** How long to wait after the first, second, ... failure; after the last none. */
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
            Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12),
            Duration.ofHours(24));

    private final OutboxMapper rows;

    private final Recipients recipients;

    private final Writer writer;

    private final Gateway gateway;

    private final TransactionTemplate transaction;

    private final Clock clock;

    Sender(OutboxMapper rows, Recipients recipients, Writer writer, Gateway gateway,
            PlatformTransactionManager transactions, Clock clock) {
        this.rows = rows;
        this.recipients = recipients;
        this.writer = writer;
        this.gateway = gateway;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Sends until nothing is due or the condition is over. */
    void sendWhile(BooleanSupplier condition) {
        boolean more = this.gateway.isReady();
        while (more && condition.getAsBoolean()) {
            List<Message> bundle = claimNext();
            more = !bundle.isEmpty();
            if (more) {
                send(bundle);
            }
        }
    }

    /**
     * Takes the next message; an officer's with everything else that is due for that
     * officer. What has been tried together stays together.
     */
    private List<Message> claimNext() {
        return this.transaction.execute((status) -> {
            Instant now = this.clock.instant();
            Message next = this.rows.takeNext(this.gateway.medium(), now);
            if (next == null) {
                return List.of();
            }
            long bundle = (next.bundle() != null) ? next.bundle() : next.id();
            if (next.bundle() == null) {
                this.rows.claim(next.id(), bundle);
                List<Long> others = next.isForOfficer() ? this.rows.takeWith(next, now) : List.of();
                others.forEach((other) -> this.rows.claim(other, bundle));
            }
            this.rows.attempt(bundle, now.plus(CLAIM));
            return this.rows.findBundle(bundle);
        });
    }

    private void send(List<Message> bundle) {
        Message first = bundle.get(0);
        if (this.clock.instant().isAfter(first.createdAt().plus(first.occasion().worthSending()))) {
            mark(first, State.DROPPED, null, "too old");
            return;
        }
        try {
            Optional<String> address = this.recipients.addressOf(first);
            if (address.isEmpty()) {
                mark(first, State.DROPPED, null, "no address");
                return;
            }
            this.gateway.deliver(this.writer.letter(bundle, address.get()));
            mark(first, State.SENT, null, null);
        }
        catch (Undeliverable ex) {
            LOG.warn("Message {} cannot be delivered: {}", first.id(), ex.getMessage());
            mark(first, State.DEAD, null, ex.getMessage());
        }
        catch (RuntimeException ex) {
            failed(first, SmtpFailures.withoutAddresses(String.valueOf(ex.getMessage())));
        }
    }

    private void failed(Message message, String reason) {
        boolean last = message.attempts() > PAUSES.size();
        LOG.warn("Message {} was not sent at attempt {}: {}", message.id(), message.attempts(), reason);
        Instant next = last ? null : this.clock.instant().plus(PAUSES.get(message.attempts() - 1));
        mark(message, last ? State.DEAD : State.WAITING, next, reason);
    }

    private void mark(Message message, State state, Instant next, String error) {
        Instant sentAt = (state == State.SENT) ? this.clock.instant() : null;
        this.transaction.executeWithoutResult((status) -> this.rows.mark(message.bundle(), state, sentAt, next, error));
    }

}
