package tiengiangs.worktime.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tiengiangs.web.InvalidInput;
import tiengiangs.worktime.Counting;
import tiengiangs.worktime.DueTime;
import tiengiangs.worktime.Explanation;
import tiengiangs.worktime.Limit;
import tiengiangs.worktime.Step;
import tiengiangs.worktime.WorkingTime;

/**
 * Answers when a limit is due and why.
 */
@RestController
class DueTimeController {

    private final WorkingTime workingTime;

    private final Explanation explanation;

    DueTimeController(WorkingTime workingTime, Explanation explanation) {
        this.workingTime = workingTime;
        this.explanation = explanation;
    }

    @GetMapping("/api/working-time/due")
    Answer due(@RequestParam String from, @RequestParam String limit, Locale locale) {
        Instant start = instant(from);
        try {
            DueTime due = this.workingTime.due(Limit.parse(limit), start);
            return new Answer(due.instant(), due.counting(), due.steps().stream().map(Day::of).toList(),
                    this.explanation.of(due, locale));
        }
        catch (IllegalArgumentException ex) {
            throw InvalidInput.of("limit", "worktime.error.limit");
        }
    }

    private static Instant instant(String text) {
        try {
            // A plus sign in a query string arrives as a blank.
            OffsetDateTime from = OffsetDateTime.parse(text.strip().replace(' ', '+'));
            if (from.getYear() < 2000 || from.getYear() > 2100) {
                throw InvalidInput.of("from", "worktime.error.year");
            }
            return from.toInstant();
        }
        catch (DateTimeException ex) {
            throw InvalidInput.of("from", "worktime.error.from");
        }
    }

    private record Answer(Instant due, Counting counting, List<Day> steps, List<String> explanation) {
    }

    private record Day(LocalDate date, Step.Kind kind, Instant from, Instant to, long minutes, int number,
            String reason) {

        static Day of(Step step) {
            return new Day(step.date(), step.kind(), step.from(), step.to(), step.minutes(), step.number(),
                    step.reason());
        }

    }

}
