package tiengiangs.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * Outlines of communes on a plane in metres, fitted to their middle latitude
 * (equirectangular; over a province the error stays under half a percent), with an index
 * by place and one by edge. Safe for use by several threads.
 */
class BorderMap {

    /** How near a border a point may be before the reporter is asked. */
    static final double BORDER_METRES = 200;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final STRtree index = new STRtree();

    private final Map<Area, Geometry> outlines;

    private final AffineTransformation toPlane;

    BorderMap(Map<Area, Geometry> outlines) {
        this.outlines = Map.copyOf(outlines);
        this.toPlane = plane(outlines);
        outlines.forEach((area, outline) -> {
            Commune commune = Commune.of(area, this.toPlane.transform(outline));
            this.index.insert(commune.outline.getEnvelopeInternal(), commune);
        });
        this.index.build();
    }

    boolean knows(Area area) {
        return this.outlines.containsKey(area);
    }

    /**
     * Inside one, near two, or, a little outside of the only one near, a suggestion;
     * empty if the point lies farther than 200 m from all that this map knows.
     */
    Optional<Place> locate(double latitude, double longitude) {
        Coordinate point = this.toPlane.transform(new Coordinate(longitude, latitude), new Coordinate());
        Envelope near = new Envelope(point);
        near.expandBy(BORDER_METRES);
        List<Candidate> candidates = ((List<?>) this.index.query(near)).stream()
            .map((commune) -> ((Commune) commune).from(point))
            .filter((candidate) -> candidate.metres <= BORDER_METRES)
            .sorted(Comparator.comparingDouble(Candidate::metres).thenComparing((candidate) -> candidate.area.code()))
            .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Candidate first = candidates.get(0);
        if (candidates.size() > 1) {
            return Optional.of(new Place.NearBorder(first.area, candidates.get(1).area));
        }
        return Optional.of((first.metres <= 0) ? new Place.Inside(first.area)
                : new Place.Suggested(first.area, Math.round(first.metres)));
    }

    private static AffineTransformation plane(Map<Area, Geometry> outlines) {
        Envelope all = new Envelope();
        outlines.values().forEach((outline) -> all.expandToInclude(outline.getEnvelopeInternal()));
        double latitude = all.isNull() ? 0 : all.centre().y;
        double degree = Distance.metres(latitude - 0.5, 0, latitude + 0.5, 0);
        return AffineTransformation.scaleInstance(degree * Math.cos(Math.toRadians(latitude)), degree);
    }

    private record Commune(Area area, Geometry outline, IndexedPointInAreaLocator inside, IndexedFacetDistance edge) {

        static Commune of(Area area, Geometry outline) {
            return new Commune(area, outline, new IndexedPointInAreaLocator(outline),
                    new IndexedFacetDistance(outline));
        }

        /** Inside counts as negative: the deeper, the surer. */
        Candidate from(Coordinate point) {
            double metres = this.edge.distance(GEOMETRY.createPoint(point));
            return new Candidate(this.area, (this.inside.locate(point) != Location.EXTERIOR) ? -metres : metres);
        }

    }

    private record Candidate(Area area, double metres) {
    }

}
