package tiengiangs.citizens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.web.InvalidInput;

/**
 * Signing in without a password: a link by mail, good once and for a quarter of an hour,
 * then a session of thirty days.
 */
@Component
public class Citizens {

    /** How long a session lasts. */
    public static final Duration SESSION = Duration.ofDays(30);

    private static final Duration LINK = Duration.ofMinutes(15);

    /** So many links an hour and address; nobody's mailbox is flooded through us. */
    private static final int MOST_LINKS = 3;

    private static final String EMAIL = "[^@\\s\\p{Cc}<>,;:\"]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z0-9-]{2,60}";

    /**
     * The links of the last minutes, so that looking at a message or sending it again
     * makes no new one.
     */
    private final Cache<String, Secret> made = Caffeine.newBuilder().expireAfterWrite(LINK).build();

    private final CitizenMapper rows;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Citizens(CitizenMapper rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for a link to this address. Whether the address is known, or has been asked
     * for too often, makes no difference that a caller could see.
     * @param backTo number of the report to go back to, or {@code null}
     * @throws InvalidInput if this is no address
     */
    @Transactional
    public void ask(String email, String backTo) {
        String address = (email != null) ? email.strip().toLowerCase(Locale.ROOT) : "";
        if (!address.matches(EMAIL)) {
            throw InvalidInput.of("email", "citizens.error.email");
        }
        Instant now = this.clock.instant();
        this.rows.insert(Secret.id(), address, now);
        Citizen citizen = this.rows.lock(address);
        if (this.rows.countLinks(citizen.id(), now.minus(Duration.ofHours(1))) >= MOST_LINKS) {
            return;
        }
        String link = Secret.id();
        this.rows.insertLink(link, citizen.id(), backTo, now, now.plus(LINK));
        this.events.publishEvent(new LinkAsked(link, now));
    }

    /**
     * Where a link is to be sent; empty once it is over or the citizen gone.
     */
    public Optional<String> addressFor(String link) {
        return Optional.ofNullable(this.rows.findAddress(link, this.clock.instant()));
    }

    /**
     * The secret of a link, made when it is first sent. Only its hash is kept: another
     * node, or this one after a restart, makes another, and the one before is worth
     * nothing from then on.
     */
    @Transactional
    public String secretOf(String link) {
        return this.made.get(link, (id) -> {
            Secret secret = Secret.random();
            this.rows.arm(id, secret.hash());
            return secret;
        }).value();
    }

    /**
     * Uses a link up and opens a session.
     * @return empty if the link is unknown, used or over
     */
    @Transactional
    public Optional<Arrival> enter(String secret) {
        Instant now = this.clock.instant();
        CitizenMapper.Link link = this.rows.findLink(new Secret(secret).hash(), now);
        if (link == null || this.rows.use(link.id(), now) == 0) {
            return Optional.empty();
        }
        this.rows.confirm(link.citizenId(), now);
        Secret session = Secret.random();
        this.rows.insertSession(session.hash(), link.citizenId(), now.plus(SESSION));
        return Optional.of(new Arrival(session.value(), link.backTo()));
    }

    /**
     * Who this session belongs to.
     */
    public Optional<Citizen> bySession(String session) {
        return Optional.ofNullable(this.rows.findBySession(new Secret(session).hash(), this.clock.instant()));
    }

    /**
     * Ends a session.
     */
    @Transactional
    public void leave(String session) {
        this.rows.deleteSession(new Secret(session).hash());
    }

    /**
     * Deletes everything that is kept of a citizen.
     */
    @Transactional
    public void delete(String id) {
        this.events.publishEvent(new CitizenDeleted(id));
        this.rows.deleteSessions(id);
        this.rows.deleteLinks(id);
        this.rows.delete(id);
    }

    /** Forgets what is over, and after a day addresses that nobody has confirmed. */
    @Transactional
    public void forget() {
        Instant before = this.clock.instant().minus(Duration.ofDays(1));
        this.rows.deleteSessionsOver(before);
        this.rows.deleteLinksOver(before);
        this.rows.deleteUnconfirmed(before);
    }

    /**
     * A session that has just begun.
     *
     * @param session its secret, for the cookie
     * @param backTo number of the report to go back to, or {@code null}
     */
    public record Arrival(String session, String backTo) {

        @Override
        public String toString() {
            return "Arrival[…]";
        }

    }

}
