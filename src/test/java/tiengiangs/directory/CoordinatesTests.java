package tiengiangs.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiengiangs.web.InvalidInput;

class CoordinatesTests {

    @Test
    void takesAPointInVietnam() {
        assertThat(Coordinates.of(10.3648, 106.3527, "lat", "lon")).isEqualTo(new Coordinates(10.3648, 106.3527));
    }

    @Test
    void recognisesLatitudeAndLongitudeSwapped() {
        assertRefused(() -> Coordinates.of(106.3527, 10.3648, "lat", "lon"), "lat", "directory.error.swapped");
    }

    @ParameterizedTest
    @ValueSource(doubles = { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, -10.36, 7.99, 24.01, 91,
            Double.MAX_VALUE, Double.MIN_VALUE })
    void refusesALatitudeThatIsNotInVietnam(double latitude) {
        assertRefused(() -> Coordinates.of(latitude, 106.3527, "lat", "lon"), "lat", "directory.error.latitude");
    }

    @ParameterizedTest
    @ValueSource(doubles = { Double.NaN, Double.POSITIVE_INFINITY, 0, -106, 101.99, 118.01, 181 })
    void refusesALongitudeThatIsNotInVietnam(double longitude) {
        assertRefused(() -> Coordinates.of(10.3648, longitude, "lat", "lon"), "lon", "directory.error.longitude");
    }

    private static void assertRefused(ThrowingCallable point, String field, String code) {
        assertThatThrownBy(point).isInstanceOfSatisfying(InvalidInput.class,
                (refusal) -> assertThat(refusal.errors()).singleElement().satisfies((error) -> {
                    assertThat(error.field()).isEqualTo(field);
                    assertThat(error.code()).isEqualTo(code);
                }));
    }

}
