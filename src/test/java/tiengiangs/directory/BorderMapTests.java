package tiengiangs.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tiengiangs.directory.DirectoryFixtures.SIDE;
import static tiengiangs.directory.DirectoryFixtures.SOUTH;
import static tiengiangs.directory.DirectoryFixtures.WEST;
import static tiengiangs.directory.DirectoryFixtures.commune;

import java.util.HashMap;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class BorderMapTests {

    private static final int COLUMNS = 3;

    private static final double METRES_A_DEGREE = 111_195;

    private final BorderMap map = new BorderMap(grid());

    @Property(tries = 2000)
    void putsEveryPointFarFromABorderInsideItsCommune(
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 2.999999) double across,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 2.999999) double up) {
        double latitude = SOUTH + SIDE * up;
        double longitude = WEST + SIDE * across;
        double toBorder = Math.min(metresToLine(across, longitudeMetres(latitude)), metresToLine(up, METRES_A_DEGREE));
        Place place = this.map.locate(latitude, longitude).orElseThrow();
        if (toBorder > 202) {
            assertThat(place).isEqualTo(new Place.Inside(commune((int) across, (int) up)));
        }
        else if (place instanceof Place.NearBorder border) {
            assertThat(toBorder).isLessThan(202);
            assertThat(border.other()).isNotEqualTo(border.area());
            assertThat(toBorder < 1 || border.area().equals(commune((int) across, (int) up))).isTrue();
        }
    }

    @Test
    void namesBothCommunesWhereTheirBorderIsNear() {
        double border = WEST + SIDE;
        double hundredMetres = 100 / longitudeMetres(SOUTH);
        double middle = SOUTH + SIDE / 2;
        assertThat(this.map.locate(middle, border - hundredMetres))
            .contains(new Place.NearBorder(commune(0, 0), commune(1, 0)));
        assertThat(this.map.locate(middle, border + hundredMetres))
            .contains(new Place.NearBorder(commune(1, 0), commune(0, 0)));
    }

    @Test
    void drawsTheLineAt200Metres() {
        double middle = SOUTH + SIDE / 2;
        double border = WEST + SIDE;
        assertThat(this.map.locate(middle, border - 198 / longitudeMetres(middle)))
            .containsInstanceOf(Place.NearBorder.class);
        assertThat(this.map.locate(middle, border - 202 / longitudeMetres(middle)))
            .contains(new Place.Inside(commune(0, 0)));
    }

    @Test
    void asksNobodyAboutTheProvincesOwnBorder() {
        assertThat(this.map.locate(SOUTH + 0.0005, WEST + SIDE / 2)).contains(new Place.Inside(commune(0, 0)));
    }

    @Test
    void suggestsTheNearestCommuneALittleOutside() {
        Place place = this.map.locate(SOUTH - 100 / METRES_A_DEGREE, WEST + SIDE / 2).orElseThrow();
        assertThat(place).isEqualTo(new Place.Suggested(commune(0, 0), 100));
    }

    @Test
    void knowsNothingOfAPointFarOutside() {
        assertThat(this.map.locate(SOUTH - 0.01, WEST)).isEmpty();
        assertThat(this.map.locate(21.03, 105.85)).isEmpty();
        assertThat(new BorderMap(Map.of()).locate(SOUTH, WEST)).isEmpty();
    }

    @Test
    void seesAHoleInACommuneAsSomebodyElsesLand() {
        Geometry city = DirectoryFixtures.outline(1, 1);
        Geometry around = new GeometryFactory().toGeometry(new Envelope(WEST, WEST + 3 * SIDE, SOUTH, SOUTH + 3 * SIDE))
            .difference(city);
        BorderMap ring = new BorderMap(Map.of(commune(0, 0), around, commune(1, 1), city));
        assertThat(ring.locate(SOUTH + 1.5 * SIDE, WEST + 1.5 * SIDE)).contains(new Place.Inside(commune(1, 1)));
        assertThat(ring.locate(SOUTH + 0.5 * SIDE, WEST + 1.5 * SIDE)).contains(new Place.Inside(commune(0, 0)));
    }

    @Property(tries = 500)
    void measuresOnThePlaneAsOnTheGlobe(@ForAll @DoubleRange(min = 1, max = 199) double metres,
            @ForAll @DoubleRange(min = 0.1, max = 2.9) double across) {
        double longitude = WEST + SIDE * across;
        double latitude = SOUTH - metres / METRES_A_DEGREE;
        if (metresToLine(across, longitudeMetres(latitude)) > 250
                && this.map.locate(latitude, longitude).orElseThrow() instanceof Place.Suggested suggested) {
            assertThat((double) suggested.metres()).isCloseTo(Distance.metres(latitude, longitude, SOUTH, longitude),
                    within(1.5));
        }
    }

    private static Map<Area, Geometry> grid() {
        Map<Area, Geometry> outlines = new HashMap<>();
        for (int column = 0; column < COLUMNS; column++) {
            for (int row = 0; row < COLUMNS; row++) {
                outlines.put(commune(column, row), DirectoryFixtures.outline(column, row));
            }
        }
        return outlines;
    }

    private static double longitudeMetres(double latitude) {
        return METRES_A_DEGREE * Math.cos(Math.toRadians(latitude));
    }

    private static double metresToLine(double cells, double metresADegree) {
        return Math.abs(cells - Math.rint(cells)) * SIDE * metresADegree;
    }

}
