package tiengiangs.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import tiengiangs.web.InvalidInput;
import tiengiangs.web.Texts;

/**
 * A day as an officer enters it.
 *
 * @param agency the agency it is for, {@code null} or blank for all
 * @param sessions hours that hold on it all the same, {@code null} or blank for the
 * type's usual ones
 * @param source the document that decided it
 */
public record NewDay(LocalDate date, DayType type, String name, String source, String agency, String sessions) {

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final int NAME = 200;

    private static final int SOURCE = 300;

    private static final int REASON = 500;

    DayOff checked(String person, Instant now, KnownAgencies agencies) {
        List<InvalidInput.Error> errors = new ArrayList<>();
        if (this.date == null || this.date.getYear() < 2000 || this.date.getYear() > 2199) {
            errors.add(new InvalidInput.Error("date", "worktime.day.date"));
        }
        if (this.type == null) {
            errors.add(new InvalidInput.Error("type", "worktime.day.type"));
        }
        String cleanName = text("name", this.name, NAME, errors);
        String cleanSource = text("source", this.source, SOURCE, errors);
        String owner = blankToNull(this.agency);
        if (owner != null && !LimitReader.AGENCY.matcher(owner).matches()) {
            errors.add(new InvalidInput.Error("agency", "worktime.day.agency"));
        }
        else if (owner != null && !agencies.isKnown(owner)) {
            errors.add(new InvalidInput.Error("agency", "worktime.day.agency.unknown", owner));
        }
        String hours = sessions(errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new DayOff(0, owner, this.date, this.type, cleanName, hours, cleanSource, person, now, null, null);
    }

    private String sessions(List<InvalidInput.Error> errors) {
        try {
            List<Session> parsed = Session.parse(this.sessions);
            return parsed.isEmpty() ? null : String.join(",", parsed.stream().map(Session::toString).toList());
        }
        catch (IllegalArgumentException ex) {
            errors.add(new InvalidInput.Error("sessions", "worktime.day.sessions"));
            return null;
        }
    }

    /** Why a day is removed; it must be said. */
    static String reason(String text) {
        List<InvalidInput.Error> errors = new ArrayList<>();
        String clean = text("reason", text, REASON, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return clean;
    }

    private static String text(String field, String text, int longest, List<InvalidInput.Error> errors) {
        String clean = blankToNull(Texts.clean(text));
        if (clean == null || clean.length() > longest) {
            errors.add(new InvalidInput.Error(field, "worktime.day." + field, longest));
        }
        return clean;
    }

    private static String blankToNull(String text) {
        return (text == null || text.isBlank()) ? null : text.strip();
    }

}
