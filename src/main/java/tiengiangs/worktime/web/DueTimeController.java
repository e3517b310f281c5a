package tiengiangs.worktime.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tiengiangs.web.InvalidInput;
import tiengiangs.worktime.BadLimit;
import tiengiangs.worktime.DueTime;
import tiengiangs.worktime.KnownAgencies;
import tiengiangs.worktime.Limit;
import tiengiangs.worktime.WorkingTime;

/**
 * Answers anybody when a limit is due and why.
 */
@RestController
class DueTimeController {

    private final WorkingTime workingTime;

    private final KnownAgencies agencies;

    private final ZoneId zone;

    DueTimeController(WorkingTime workingTime, KnownAgencies agencies, Clock clock) {
        this.workingTime = workingTime;
        this.agencies = agencies;
        this.zone = clock.getZone();
    }

    @GetMapping("/api/working-time/due")
    DueTimeAnswer due(@RequestParam(required = false) String from, @RequestParam(required = false) String limit,
            Locale locale) {
        Limit asked = limit(limit);
        DueTime due = this.workingTime.due(asked, start(from, asked));
        List<DueTimeAnswer.Day> days = due.steps()
            .stream()
            .map((step) -> DueTimeAnswer.Day.of(step, this.workingTime.explain(step, locale), this.zone))
            .toList();
        return new DueTimeAnswer(due.start().atZone(this.zone).toOffsetDateTime(),
                due.instant().atZone(this.zone).toOffsetDateTime(), due.counting(), days,
                this.workingTime.explain(due, locale));
    }

    private Limit limit(String text) {
        try {
            Limit limit = Limit.parse(text);
            if (limit.agency() != null && !this.agencies.isKnown(limit.agency())) {
                throw InvalidInput.of("limit", "worktime.limit.at.unknown", limit.agency());
            }
            return limit;
        }
        catch (BadLimit ex) {
            throw InvalidInput.of("limit", ex.code(), ex.text());
        }
    }

    private static Instant start(String from, Limit limit) {
        boolean given = from != null && !from.isBlank();
        if (given && limit.from() != null) {
            throw InvalidInput.of("from", "worktime.start.twice");
        }
        return given ? instant(from) : own(limit);
    }

    private static Instant own(Limit limit) {
        if (limit.from() == null) {
            throw InvalidInput.of("from", "worktime.start.wrong");
        }
        return limit.from();
    }

    private static Instant instant(String text) {
        try {
            // A plus sign in a query string arrives as a blank.
            OffsetDateTime from = OffsetDateTime.parse(text.strip().replace(' ', '+'));
            if (from.getYear() >= 2000 && from.getYear() < 2200) {
                return from.toInstant();
            }
        }
        catch (DateTimeException ex) {
            // Said below, in the reader's words.
        }
        throw InvalidInput.of("from", "worktime.start.wrong");
    }

}
