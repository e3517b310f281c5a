package tiengiangs.worktime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Part of a day in which an office is open, in minutes after midnight; the last minute
 * does not belong to it.
 *
 * @param opens 0 to 1439
 * @param closes up to 1440, which is midnight
 */
record Session(int opens, int closes) {

    private static final int DAY = 24 * 60;

    private static final Pattern TEXT = Pattern.compile("(\\d{2}):(\\d{2})-(\\d{2}):(\\d{2})");

    Session {
        if (opens < 0 || closes <= opens || closes > DAY) {
            throw new IllegalArgumentException("A session opens before it closes, within one day: " + opens + "-"
                    + closes + " minutes after midnight");
        }
    }

    /**
     * The sessions of a day as in {@code 07:00-11:30, 13:30-17:00}; none if the text is
     * blank. They must follow each other.
     */
    static List<Session> parse(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return inOrder(Arrays.stream(text.split(",")).map(String::strip).map(Session::of).toList());
    }

    static List<Session> inOrder(List<Session> sessions) {
        List<Session> checked = new ArrayList<>();
        int closed = 0;
        for (Session session : sessions) {
            if (session.opens < closed) {
                throw new IllegalArgumentException("Sessions follow each other: " + sessions);
            }
            closed = session.closes;
            checked.add(session);
        }
        return List.copyOf(checked);
    }

    private static Session of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A session looks like 07:00-11:30, not " + text);
        }
        return new Session(minute(parts.group(1), parts.group(2)), minute(parts.group(3), parts.group(4)));
    }

    private static int minute(String hour, String minute) {
        if (Integer.parseInt(minute) > 59) {
            throw new IllegalArgumentException("An hour has 60 minutes: " + hour + ":" + minute);
        }
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }

    @Override
    public String toString() {
        return "%02d:%02d-%02d:%02d".formatted(this.opens / 60, this.opens % 60, this.closes / 60, this.closes % 60);
    }

}
