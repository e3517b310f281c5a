package tiengiangs.worktime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
        Kept changing = (Kept) TransactionSynchronizationManager.getResource(this);
        if (changing != null) {
            return changing.calendars();
        }
        Kept known = this.kept.get();
        if (known == null) {
            return keep(read()).calendars();
        }
        // Nobody waits for somebody else's look: a waiting thread may hold a connection.
        if (System.nanoTime() - known.lookedAt() > LOOK_AGAIN_NANOS && this.looking.compareAndSet(false, true)) {
            try {
                return keep(look(known)).calendars();
            }
            finally {
                this.looking.set(false);
            }
        }
        return known.calendars();
    }

    /** The calendars as they would be with these days instead of the stored ones. */
    Calendars with(List<DayOff> days) {
        List<HoursRow> hours = this.rows.findHours(this.province);
        Map<String, WorkCalendar> agencies = new HashMap<>();
        Set<String> codes = new HashSet<>();
        hours.forEach((row) -> codes.add(row.agency()));
        days.forEach((day) -> codes.add(day.agency()));
        codes.stream()
            .filter(Objects::nonNull)
            .forEach((agency) -> agencies.put(agency, calendar(agency, hours, days)));
        return new Calendars(calendar(null, hours, days), agencies);
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

    private WorkCalendar calendar(String agency, List<HoursRow> hours, List<DayOff> days) {
        List<HoursRow> own = hours.stream().filter((row) -> isFor(row.agency(), agency)).toList();
        Map<LocalDate, SpecialDay> special = new HashMap<>();
        days.stream()
            .filter((day) -> day.isConfirmed() && isFor(day.agency(), agency))
            .forEach((day) -> special.put(day.onDate(), day.special()));
        return new WorkCalendar(this.clock.getZone(), HoursRow.gather(own), special);
    }

    private static boolean isFor(String owner, String agency) {
        return owner == null || owner.equals(agency);
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
