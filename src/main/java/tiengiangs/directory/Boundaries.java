package tiengiangs.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.springframework.stereotype.Component;

/**
 * The outlines of communes, as far as a province has supplied them, kept in memory with
 * an index. Distances are measured in metres on a plane fitted to the province's
 * latitude.
 */
@Component
class Boundaries {

    private static final double BORDER_METRES = 200;

    private static final double METRES_A_DEGREE = 111_195;

    private static final double MIDDLE_LATITUDE = 10.45;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final DirectoryMapper rows;

    private volatile Index index;

    Boundaries(DirectoryMapper rows) {
        this.rows = rows;
    }

    boolean areKnown(List<Area> communes) {
        Index known = current();
        return !communes.isEmpty() && communes.stream().allMatch((area) -> known.outlines.containsKey(keyOf(area)));
    }

    Place locate(List<Area> communes, double latitude, double longitude) {
        Point point = GEOMETRY.createPoint(onPlane(latitude, longitude));
        Envelope near = point.getEnvelopeInternal();
        near.expandBy(BORDER_METRES);
        List<Candidate> candidates = new ArrayList<>();
        for (Area area : communes) {
            Geometry outline = current().outlines.get(keyOf(area));
            if (outline.getEnvelopeInternal().intersects(near)) {
                candidates.add(new Candidate(area, outline.distance(point)));
            }
        }
        candidates.removeIf((candidate) -> candidate.metres > BORDER_METRES);
        candidates.sort(Comparator.comparingDouble(Candidate::metres));
        if (candidates.isEmpty() || candidates.get(0).metres > 0) {
            return new Place.Outside();
        }
        return (candidates.size() == 1) ? new Place.Inside(candidates.get(0).area)
                : new Place.NearBorder(candidates.get(0).area, candidates.get(1).area);
    }

    void forget() {
        this.index = null;
    }

    private Index current() {
        Index known = this.index;
        if (known == null) {
            known = new Index();
            for (DirectoryMapper.BoundaryRow row : this.rows.findBoundaries()) {
                known.outlines.put(row.code() + " " + row.validFrom(), read(row.boundary()));
            }
            this.index = known;
        }
        return known;
    }

    /** An outline in metres on the plane, from its text in degrees. */
    private static Geometry read(String text) {
        try {
            AffineTransformation toPlane = AffineTransformation
                .scaleInstance(METRES_A_DEGREE * Math.cos(Math.toRadians(MIDDLE_LATITUDE)), METRES_A_DEGREE);
            return toPlane.transform(new WKTReader(GEOMETRY).read(text));
        }
        catch (ParseException ex) {
            throw new IllegalStateException("A stored outline cannot be read", ex);
        }
    }

    private static Coordinate onPlane(double latitude, double longitude) {
        return new Coordinate(longitude * METRES_A_DEGREE * Math.cos(Math.toRadians(MIDDLE_LATITUDE)),
                latitude * METRES_A_DEGREE);
    }

    private static String keyOf(Area area) {
        return area.code() + " " + area.validFrom();
    }

    private record Candidate(Area area, double metres) {
    }

    private static final class Index {

        private final Map<String, Geometry> outlines = new HashMap<>();

    }

}
