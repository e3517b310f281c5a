package tiengiangs.worktime.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import tiengiangs.worktime.Counting;
import tiengiangs.worktime.Step;
import tiengiangs.worktime.Stretch;

/**
 * A due time with its explanation, as the public call answers it.
 *
 * @param steps day by day
 * @param explanation the same as sentences in the reader's language
 */
record DueTimeAnswer(OffsetDateTime start, OffsetDateTime due, Counting counting, List<Day> steps,
        List<String> explanation) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * One day.
     *
     * @param counted the working time counted on it, such as {@code 07:00-11:30}
     * @param day its number among the working days, {@code null} where minutes count
     * @param name what the day is called, {@code null} on an ordinary one
     * @param text the sentence of the day
     */
    record Day(LocalDate date, Step.Part part, Step.Kind kind, List<String> counted, long minutes, Integer day,
            String name, String text) {

        static Day of(Step step, String text, ZoneId zone) {
            return new Day(step.date(), step.part(), step.kind(),
                    step.counted().stream().map((stretch) -> text(stretch, zone)).toList(), step.minutes(),
                    (step.day() > 0) ? step.day() : null, step.name(), text);
        }

        private static String text(Stretch stretch, ZoneId zone) {
            String end = TIME.format(stretch.to().atZone(zone));
            return TIME.format(stretch.from().atZone(zone)) + "-" + (end.equals("00:00") ? "24:00" : end);
        }

    }

}
