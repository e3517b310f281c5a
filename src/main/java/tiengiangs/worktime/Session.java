package tiengiangs.worktime;

/**
 * A stretch of office hours on one day.
 *
 * @param from first minute of the day that counts, 0 to 1439
 * @param to minute at which it ends, at most 1440
 */
public record Session(int from, int to) {

    public Session {
        if (from < 0 || to > 24 * 60 || from >= to) {
            throw new IllegalArgumentException("A session runs forwards within one day: " + from + " to " + to);
        }
    }

    int minutes() {
        return this.to - this.from;
    }

}
