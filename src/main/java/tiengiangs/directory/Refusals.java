package tiengiangs.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What is wrong with a file, line by line, so that one reading shows all of it.
 */
class Refusals {

    private static final int MOST = 50;

    private final List<String> reasons = new ArrayList<>();

    /** Does something for every line, and notes which of them refuse. */
    <T> List<T> each(List<CsvRow> rows, Function<CsvRow, T> reading) {
        List<T> all = new ArrayList<>();
        for (CsvRow row : rows) {
            try {
                all.add(reading.apply(row));
            }
            catch (IllegalArgumentException ex) {
                this.reasons.add("Line %d: %s".formatted(row.line(), ex.getMessage()));
            }
        }
        throwIfAny();
        return all;
    }

    void check(boolean right, String where, String reason, Object... arguments) {
        if (!right) {
            this.reasons.add(where + ": " + reason.formatted(arguments));
        }
    }

    void add(String where, Exception ex) {
        this.reasons.add(where + ": " + ex.getMessage());
    }

    void throwIfAny() {
        if (!this.reasons.isEmpty()) {
            throw new IllegalArgumentException(
                    String.join("\n", this.reasons.subList(0, Math.min(MOST, this.reasons.size()))));
        }
    }

}
