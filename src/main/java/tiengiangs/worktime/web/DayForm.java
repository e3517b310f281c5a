package tiengiangs.worktime.web;

import java.time.DateTimeException;
import java.time.LocalDate;

import tiengiangs.worktime.DayType;
import tiengiangs.worktime.NewDay;

/**
 * The form of a new day, as typed.
 */
record DayForm(String date, String type, String name, String source, String agency, String sessions) {

    static final DayForm EMPTY = new DayForm("", "", "", "", "", "");

    /** What cannot be read is missing; the calendar says what to do. */
    NewDay entry() {
        return new NewDay(dateOf(this.date), typeOf(this.type), this.name, this.source, this.agency, this.sessions);
    }

    private static LocalDate dateOf(String text) {
        try {
            return (text != null) ? LocalDate.parse(text.strip()) : null;
        }
        catch (DateTimeException ex) {
            return null;
        }
    }

    private static DayType typeOf(String text) {
        for (DayType type : DayType.values()) {
            if (type.name().equals(text)) {
                return type;
            }
        }
        return null;
    }

}
