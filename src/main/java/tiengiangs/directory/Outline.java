package tiengiangs.directory;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * The outline of one area as a file gives it, WGS 84 degrees.
 */
record Outline(String code, Geometry shape) {

    private static final Envelope VIETNAM = new Envelope(102, 118, 8, 24);

    /**
     * Reads the features of a GeoJSON file (RFC 7946) by their property {@code code}.
     * @throws IllegalArgumentException naming every feature that is wrong
     */
    static List<Outline> readAll(InputStream geoJson) {
        Refusals refusals = new Refusals();
        List<Outline> all = new ArrayList<>();
        for (JsonNode feature : features(geoJson)) {
            String code = feature.path("properties").path("code").asText();
            try {
                all.add(new Outline(code, shape(feature.path("geometry"))));
            }
            catch (IllegalArgumentException ex) {
                refusals.add("Feature '" + code + "'", ex);
            }
        }
        refusals.throwIfAny();
        return all;
    }

    private static JsonNode features(InputStream geoJson) {
        try {
            JsonNode features = new ObjectMapper().readTree(geoJson).path("features");
            if (!features.isArray()) {
                throw new IllegalArgumentException("The file is no GeoJSON FeatureCollection");
            }
            return features;
        }
        catch (IOException ex) {
            throw new IllegalArgumentException("The file is no GeoJSON", ex);
        }
    }

    private static Geometry shape(JsonNode geometry) {
        Geometry shape = parse(geometry);
        if (!(shape instanceof Polygonal) || shape.isEmpty()) {
            throw new IllegalArgumentException("only a Polygon or MultiPolygon is an outline");
        }
        if (!VIETNAM.contains(shape.getEnvelopeInternal())) {
            throw new IllegalArgumentException(
                    "the outline lies outside Vietnam; GeoJSON writes longitude first, then latitude");
        }
        return shape.isValid() ? shape : mended(shape);
    }

    /** Rounded coordinates make rings touch themselves; a real knot is refused. */
    private static Geometry mended(Geometry shape) {
        Geometry mended = GeometryFixer.fix(shape);
        if (!(mended instanceof Polygonal) || Math.abs(mended.getArea() - shape.getArea()) > shape.getArea() / 1000) {
            throw new IllegalArgumentException(
                    "the outline crosses itself: " + new IsValidOp(shape).getValidationError());
        }
        return mended;
    }

    /** The reader meets odd files with whatever exception it happens to run into. */
    private static Geometry parse(JsonNode geometry) {
        try {
            return new GeoJsonReader().read(geometry.toString());
        }
        catch (ParseException | RuntimeException ex) {
            throw new IllegalArgumentException("its geometry cannot be read", ex);
        }
    }

}
