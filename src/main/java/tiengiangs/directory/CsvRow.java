package tiengiangs.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;

/**
 * One line of a CSV file; every question about a cell is answered or refused in words.
 */
record CsvRow(long line, Map<String, String> cells) {

    String required(String column) {
        String value = optional(column);
        if (value == null) {
            throw new IllegalArgumentException("'" + column + "' is missing");
        }
        return value;
    }

    String optional(String column) {
        String value = this.cells.get(column);
        return (value == null || value.isBlank()) ? null : value.strip();
    }

    /** The cell as it is, empty if there is none. */
    String text(String column) {
        String value = optional(column);
        return (value != null) ? value : "";
    }

    LocalDate requiredDate(String column) {
        required(column);
        return date(column);
    }

    LocalDate date(String column) {
        String value = optional(column);
        try {
            return (value != null) ? LocalDate.parse(value) : null;
        }
        catch (DateTimeParseException ex) {
            throw new IllegalArgumentException("'%s' is no date like 2025-07-01: %s".formatted(column, value), ex);
        }
    }

    Double number(String column) {
        String value = optional(column);
        if (value != null && !value.matches("-?\\d{1,9}(\\.\\d{1,20})?")) {
            throw new IllegalArgumentException("'%s' is no number like 10.35: %s".formatted(column, value));
        }
        return (value != null) ? Double.valueOf(value) : null;
    }

    <E extends Enum<E>> E word(String column, Class<E> words) {
        String value = required(column);
        return Arrays.stream(words.getEnumConstants())
            .filter((word) -> word.name().equals(value))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(
                    "'%s' must be one of %s: %s".formatted(column, Arrays.toString(words.getEnumConstants()), value)));
    }

}
