package tiengiangs.worktime;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The calendars as stored, kept in memory: a node notices another node's change within a
 * second, and its own when it commits. The transaction that makes a change counts on it
 * at once.
 */
@Component
class StoredCalendars {

    private static final long LOOK_AGAIN_NANOS = 1_000_000_000L;

    private final CalendarMapper rows;

    private final Clock clock;

    private final String province;

    private final AtomicReference<Kept> kept = new AtomicReference<>();

    private final AtomicBoolean looking = new AtomicBoolean();

    StoredCalendars(CalendarMapper rows, Clock clock, @Value("${tiengiangs.province:dong-thap-2026}") String province) {
        this.rows = rows;
        this.clock = clock;
        this.province = province;
    }

    Calendars current() {
        return inForce().calendars();
    }

    long version() {
        return inForce().version();
    }

    private Kept inForce() {
        Kept changing = (Kept) TransactionSynchronizationManager.getResource(this);
        if (changing != null) {
            return changing;
        }
        Kept known = this.kept.get();
        if (known == null) {
            return keep(read());
        }
        // Nobody waits for somebody else's look: a waiting thread may hold a connection.
        if (System.nanoTime() - known.lookedAt() > LOOK_AGAIN_NANOS && this.looking.compareAndSet(false, true)) {
            try {
                return keep(look(known));
            }
            finally {
                this.looking.set(false);
            }
        }
        return known;
    }

    /** The calendars as they would be with these days instead of the stored ones. */
    Calendars with(List<DayOff> days) {
        return Calendars.of(this.clock.getZone(), this.rows.findHours(this.province), days);
    }

    /**
     * Lets the present transaction count on what it has written, and everybody else once
     * it commits.
     */
    void changed() {
        if (TransactionSynchronizationManager.unbindResourceIfPossible(this) == null) {
            TransactionSynchronizationManager.registerSynchronization(new Change());
        }
        TransactionSynchronizationManager.bindResource(this, read());
    }

    List<DayOff> days() {
        return this.rows.findDays(this.province);
    }

    String province() {
        return this.province;
    }

    private Kept look(Kept known) {
        long version = this.rows.version();
        return (version == known.version()) ? new Kept(version, known.calendars(), System.nanoTime()) : read();
    }

    private Kept read() {
        long version = this.rows.version();
        return new Kept(version, with(days()), System.nanoTime());
    }

    private Kept keep(Kept found) {
        return this.kept.accumulateAndGet(found,
                (known, other) -> (known == null || known.version() <= other.version()) ? other : known);
    }

    private record Kept(long version, Calendars calendars, long lookedAt) {
    }

    /** Goes before every other listener of the commit, who may count on the calendar. */
    private final class Change implements TransactionSynchronization {

        private Object held;

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void suspend() {
            this.held = TransactionSynchronizationManager.unbindResource(StoredCalendars.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(StoredCalendars.this, this.held);
        }

        @Override
        public void afterCommit() {
            keep((Kept) TransactionSynchronizationManager.getResource(StoredCalendars.this));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(StoredCalendars.this);
        }

    }

}
