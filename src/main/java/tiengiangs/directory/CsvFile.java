package tiengiangs.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/**
 * A CSV file in UTF-8 whose first line names the columns (RFC 4180).
 */
final class CsvFile {

    private static final CsvMapper CSV = new CsvMapper();

    private CsvFile() {
    }

    /** Every line of the file; only these columns may appear, a missing one is empty. */
    static List<CsvRow> read(InputStream content, String... columns) {
        String text = decode(content);
        List<CsvRow> rows = new ArrayList<>();
        try (MappingIterator<Map<String, String>> lines = CSV.readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(new StringReader(text))) {
            long line = 1;
            while (next(lines, line)) {
                line = lines.getCurrentLocation().getLineNr();
                rows.add(new CsvRow(line, nextValue(lines, line)));
            }
            checkColumns((CsvSchema) lines.getParser().getSchema(), Set.copyOf(Arrays.asList(columns)));
        }
        catch (IOException ex) {
            throw new IllegalArgumentException("This is no CSV file: " + ex.getMessage(), ex);
        }
        return rows;
    }

    private static boolean next(MappingIterator<?> lines, long after) {
        try {
            return lines.hasNextValue();
        }
        catch (IOException ex) {
            throw new IllegalArgumentException("After line %d: %s".formatted(after, firstLine(ex)), ex);
        }
    }

    private static Map<String, String> nextValue(MappingIterator<Map<String, String>> lines, long line) {
        try {
            return lines.nextValue();
        }
        catch (IOException ex) {
            throw new IllegalArgumentException("Line %d: %s".formatted(line, firstLine(ex)), ex);
        }
    }

    private static String firstLine(IOException ex) {
        return ex.getMessage().lines().findFirst().orElse("");
    }

    private static void checkColumns(CsvSchema header, Set<String> allowed) {
        for (CsvSchema.Column column : header) {
            if (!allowed.contains(column.getName())) {
                throw new IllegalArgumentException(
                        "Line 1: there is no column '%s', only %s".formatted(column.getName(), allowed));
            }
        }
    }

    private static String decode(InputStream content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder()
                .decode(ByteBuffer.wrap(content.readAllBytes()))
                .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        catch (CharacterCodingException ex) {
            throw new IllegalArgumentException("The file is not in UTF-8", ex);
        }
        catch (IOException ex) {
            throw new IllegalArgumentException("The file cannot be read: " + ex.getMessage(), ex);
        }
    }

}
