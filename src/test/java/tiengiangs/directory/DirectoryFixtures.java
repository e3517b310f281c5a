package tiengiangs.directory;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Made-up communes: squares of a twentieth of a degree, about 5.5 km, side by side.
 */
final class DirectoryFixtures {

    static final double SIDE = 0.05;

    static final double SOUTH = 10.4;

    static final double WEST = 106.3;

    private DirectoryFixtures() {
    }

    /** The commune in this column and row of the grid, with its middle as inner point. */
    static Area commune(int column, int row) {
        return new Area("T" + column + row, LocalDate.of(2025, 7, 1), null, "Xã Ô " + column + " " + row, "COMMUNE",
                null, SOUTH + SIDE * (row + 0.5), WEST + SIDE * (column + 0.5));
    }

    static Geometry outline(int column, int row) {
        return new GeometryFactory().toGeometry(new Envelope(WEST + SIDE * column, WEST + SIDE * (column + 1),
                SOUTH + SIDE * row, SOUTH + SIDE * (row + 1)));
    }

    /** The outline of one commune as a GeoJSON file. */
    static InputStream geoJson(String code, Geometry outline) {
        StringBuilder ring = new StringBuilder();
        for (Coordinate corner : outline.getCoordinates()) {
            ring.append(ring.isEmpty() ? "" : ",").append(String.format(Locale.ROOT, "[%f,%f]", corner.x, corner.y));
        }
        return file("""
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"%s"},
                 "geometry":{"type":"Polygon","coordinates":[[%s]]}}]}""".formatted(code, ring));
    }

    static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

}
