package tiengiangs.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

import javax.sql.DataSource;

/**
 * Reads every column of every table of the engine, whatever it holds.
 */
final class EngineTables {

    private EngineTables() {
    }

    /** Where any of these words stands: table, column and the word. */
    static List<String> holding(DataSource database, Set<String> words) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return search(connection, names(connection), words);
        }
    }

    /** The same in every table there is, the engine's and ours. */
    static List<String> orOursHolding(DataSource database, Set<String> words) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return search(connection, allNames(connection), words);
        }
    }

    /** How many tables the engine has; there are 49. */
    static int count(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return names(connection).size();
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        return allNames(connection).stream()
            .filter((name) -> name.toUpperCase(Locale.ROOT).startsWith("ACT_"))
            .toList();
    }

    private static List<String> allNames(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] { "TABLE", "BASE TABLE" })) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static List<String> search(Connection connection, List<String> tables, Set<String> words)
            throws SQLException {
        List<String> found = new ArrayList<>();
        for (String table : tables) {
            search(connection, table, words, found);
        }
        return found;
    }

    private static void search(Connection connection, String table, Set<String> words, List<String> found)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    String text = text(rows.getObject(i));
                    for (String word : words) {
                        if (text.contains(word)) {
                            found.add(table + "." + rows.getMetaData().getColumnName(i) + " holds " + word);
                        }
                    }
                }
            }
        }
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof Blob blob) {
            return text(blob.getBytes(1, (int) blob.length()));
        }
        if (value instanceof java.sql.Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8) + new String(bytes, StandardCharsets.UTF_16BE)
                    + new String(unpacked(bytes), StandardCharsets.UTF_8);
        }
        return String.valueOf(value);
    }

    private static byte[] unpacked(byte[] bytes) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        }
        catch (IOException notGzip) {
            try (InflaterInputStream deflated = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
                return deflated.readAllBytes();
            }
            catch (IOException notDeflated) {
                return new byte[0];
            }
        }
    }

}
