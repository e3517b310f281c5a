package tiengiangs.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.springframework.stereotype.Component;

/**
 * The outlines that a province has supplied, kept in memory until the directory changes
 * on this node or another.
 */
@Component
class Boundaries {

    private final DirectoryMapper rows;

    private volatile Known known = new Known("none", List.of(), new BorderMap(Map.of()));

    Boundaries(DirectoryMapper rows) {
        this.rows = rows;
    }

    /** The map of those of these communes whose outline is known. */
    BorderMap of(List<Area> communes) {
        String revision = this.rows.revision();
        Known now = this.known;
        if (!now.revision.equals(revision) || !now.communes.equals(communes)) {
            now = new Known(revision, communes, draw(communes));
            this.known = now;
        }
        return now.map;
    }

    private BorderMap draw(List<Area> communes) {
        Map<String, String> texts = new HashMap<>();
        this.rows.findBoundaries().forEach((row) -> texts.put(row.code() + " " + row.validFrom(), row.boundary()));
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

    private record Known(String revision, List<Area> communes, BorderMap map) {
    }

}
