package tiengiangs.statistics.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tiengiangs.statistics.CitizenVerdicts;
import tiengiangs.statistics.Figures;
import tiengiangs.statistics.Statistics;
import tiengiangs.statistics.Statistics.Dimension;
import tiengiangs.web.InvalidInput;

/**
 * {@code GET /api/statistics}: the figures of a period of whole days.
 */
@RestController
class StatisticsController {

    private final Statistics statistics;

    private final Clock clock;

    StatisticsController(Statistics statistics, Clock clock) {
        this.statistics = statistics;
        this.clock = clock;
    }

    @GetMapping("/api/statistics")
    Answer figures(@RequestParam String from, @RequestParam String to, @RequestParam(required = false) String by) {
        LocalDate first = date("from", from);
        LocalDate last = date("to", to);
        if (last.isBefore(first)) {
            throw InvalidInput.of("to", "statistics.error.order");
        }
        Instant start = first.atStartOfDay(this.clock.getZone()).toInstant();
        Instant end = last.plusDays(1).atStartOfDay(this.clock.getZone()).toInstant();
        Instant now = this.clock.instant();
        return new Answer(first, last, now, this.statistics.of(start, end, now),
                this.statistics.verdicts(start, end, now),
                (by != null) ? this.statistics.by(dimension(by), start, end, now) : List.of());
    }

    private static LocalDate date(String field, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 2000 && date.getYear() <= 2100) {
                return date;
            }
        }
        catch (DateTimeParseException ex) {
            // Said below.
        }
        throw InvalidInput.of(field, "statistics.error.date");
    }

    private static Dimension dimension(String name) {
        try {
            return Dimension.valueOf(name.toUpperCase(Locale.ROOT));
        }
        catch (IllegalArgumentException ex) {
            throw InvalidInput.of("by", "statistics.error.by");
        }
    }

    private record Answer(LocalDate from, LocalDate to, Instant asOf, Figures all, CitizenVerdicts citizens,
            List<Figures> by) {
    }

}
