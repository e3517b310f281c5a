package tiengiangs.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistanceTests {

    @Test
    void measuresADegreeOfLatitudeAs111Kilometres() {
        assertThat(Distance.metres(10, 106, 11, 106)).isCloseTo(111_195, within(1.0));
    }

    @Test
    void measuresADegreeOfLongitudeShorterByTheCosine() {
        assertThat(Distance.metres(10.4, 106, 10.4, 107)).isCloseTo(111_195 * Math.cos(Math.toRadians(10.4)),
                within(5.0));
    }

    @Test
    void measuresTheSameBothWaysAndNothingInPlace() {
        assertThat(Distance.metres(10.35, 106.37, 10.45, 105.63))
            .isEqualTo(Distance.metres(10.45, 105.63, 10.35, 106.37));
        assertThat(Distance.metres(10.35, 106.37, 10.35, 106.37)).isZero();
    }

}
