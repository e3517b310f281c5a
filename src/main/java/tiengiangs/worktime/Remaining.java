package tiengiangs.worktime;

import java.util.Locale;

/**
 * Working time left until a due time, or passed since.
 *
 * @param minutes whole working minutes left or passed
 * @param days whole working days among them, the present day not counted
 */
public record Remaining(State state, long minutes, int days) {

    /**
     * How a clock stands.
     */
    public enum State {

        ON_TIME, DUE_SOON, OVERDUE

    }

    /**
     * In words, such as {@code Còn 4 ngày làm việc} or {@code Quá hạn 3 giờ làm việc};
     * rounded down to what is certain.
     */
    public String words(Locale reader) {
        String key = "worktime." + ((this.state == State.OVERDUE) ? "late." : "left.");
        Words words = Words.in(reader);
        if (this.days > 0) {
            return words.say(key + "days", this.days);
        }
        if (this.minutes >= 60) {
            return words.say(key + "hours", this.minutes / 60);
        }
        return (this.minutes > 0) ? words.say(key + "minutes", this.minutes) : words.say(key + "now");
    }

}
