package tiengiangs.worktime;

/**
 * Working time left until a due time, or passed since.
 *
 * @param late whether the due time has passed
 * @param minutes whole working minutes left or passed
 * @param days working days after today that are left or have passed
 */
public record Remaining(boolean late, long minutes, int days) {

    private static final int HOUR = 60;

    /** Key of the message that says it, in the bundle of this room. */
    public String messageKey() {
        String unit = (this.days >= 1 && this.minutes >= 8 * HOUR) ? "days"
                : (this.minutes >= HOUR) ? "hours" : "minutes";
        return "worktime." + (this.late ? "late." : "left.") + unit;
    }

    /** The number in that message. */
    public long amount() {
        return (this.days >= 1 && this.minutes >= 8 * HOUR) ? this.days
                : (this.minutes >= HOUR) ? this.minutes / HOUR : this.minutes;
    }

}
