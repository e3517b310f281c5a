package tiengiangs.notification;

import java.time.Instant;
import java.util.Locale;

/**
 * A row of the outbox: what is to be told to whom. It holds neither address nor words.
 *
 * @param about number of the report, or what else it is about
 * @param recipient who reads it: {@code reporter}, {@code citizen}, or a kind of person
 * and an id
 * @param language {@code vi} or {@code en}
 * @param agency code of the agency concerned, or {@code null}
 * @param due the time promised, or {@code null}
 * @param attempts how often it was tried
 * @param nextAttemptAt when it is tried next; {@code null} when there is nothing to try
 * @param lastError why it could not be sent, or {@code null}
 * @param bundle messages of one number go out together; {@code null} before the first
 * attempt
 */
public record Message(long id, Medium medium, Occasion occasion, String about, Instant occurredAt, String recipient,
        String language, String agency, Instant due, State state, Instant createdAt, int attempts,
        Instant nextAttemptAt, Instant sentAt, String lastError, Long bundle) {

    /** The sender of the report that the message is about. */
    static final String REPORTER = "reporter";

    /** A citizen who wants to sign in; the message is about the link. */
    static final String CITIZEN = "citizen";

    /** An officer, with the account behind it. */
    static final String OFFICER = "officer:";

    /** A message that nobody has tried to send yet. */
    static Message of(Medium medium, Occasion occasion, String about, Instant occurredAt, String recipient,
            String language) {
        return new Message(0, medium, occasion, about, occurredAt, recipient, language, null, null, State.WAITING,
                occurredAt, 0, occurredAt, null, null, null);
    }

    /** The same with what its words name. */
    Message naming(String itsAgency, Instant itsDue) {
        return new Message(this.id, this.medium, this.occasion, this.about, this.occurredAt, this.recipient,
                this.language, itsAgency, itsDue, this.state, this.createdAt, this.attempts, this.nextAttemptAt,
                this.sentAt, this.lastError, this.bundle);
    }

    /** The same, not sent before this time. */
    Message notBefore(Instant time) {
        return new Message(this.id, this.medium, this.occasion, this.about, this.occurredAt, this.recipient,
                this.language, this.agency, this.due, this.state, this.createdAt, this.attempts, time, this.sentAt,
                this.lastError, this.bundle);
    }

    /** Whether it may go out together with others to the same person. */
    boolean isForOfficer() {
        return this.recipient.startsWith(OFFICER);
    }

    /** What kind of person reads it, without the id. */
    public String recipientKind() {
        return this.recipient.split(":", 2)[0];
    }

    /** The language in which it is read. */
    Locale locale() {
        return Locale.forLanguageTag(this.language);
    }

    /** How far a message has come. */
    public enum State {

        /** To be sent, at once or again later. */
        WAITING,
        /** Taken by the gateway. */
        SENT,
        /** Tried in vain too often, or refused for good; a person has to look. */
        DEAD,
        /** Not worth sending any more, or nobody to send it to. */
        DROPPED

    }

}
