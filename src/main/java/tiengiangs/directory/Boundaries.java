package tiengiangs.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Draws the outlines that a province has supplied.
 */
final class Boundaries {

    private Boundaries() {
    }

    /** The map of those of these communes whose outline is known. */
    static BorderMap draw(List<Area> communes, List<DirectoryMapper.BoundaryRow> rows) {
        Map<String, String> texts = new HashMap<>();
        rows.forEach((row) -> texts.put(row.code() + " " + row.validFrom(), row.boundary()));
        Map<Area, Geometry> outlines = new HashMap<>();
        for (Area area : communes) {
            String text = texts.get(area.code() + " " + area.validFrom());
            if (text != null) {
                outlines.put(area, read(text));
            }
        }
        return new BorderMap(outlines);
    }

    private static Geometry read(String text) {
        try {
            return new WKTReader(new GeometryFactory()).read(text);
        }
        catch (ParseException ex) {
            throw new IllegalStateException("A stored outline cannot be read", ex);
        }
    }

}
