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
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (String table : names(connection)) {
                search(connection, table, words, found);
            }
        }
        return found;
    }

    /** The engine's tables; there are 49 of them. */
    static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData()
            .getTables(null, null, "%", new String[] { "TABLE", "BASE TABLE" })) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (name.toUpperCase(Locale.ROOT).startsWith("ACT_")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static void search(Connection connection, String table, Set<String> words, List<String> found)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
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
