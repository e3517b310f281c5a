package tiengiangs.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaintingTests {

    /** Of the picture: the crew alone covers less. */
    private static final double CLEARLY = 0.015;

    @ParameterizedTest
    @EnumSource
    void pictureAfterTheWorkIsOfTheSamePlaceAndClearlyAnother(Scene scene) {
        BufferedImage before = new Painter(new Picture(scene, false, 7)).paint();
        BufferedImage after = new Painter(new Picture(scene, true, 7)).paint();
        double changed = 0;
        double sky = 0;
        for (int x = 0; x < Painter.WIDTH; x++) {
            for (int y = 0; y < Painter.HEIGHT; y++) {
                boolean differs = before.getRGB(x, y) != after.getRGB(x, y);
                changed += differs ? 1 : 0;
                sky += (differs && y < 90) ? 1 : 0;
            }
        }
        double all = Painter.WIDTH * Painter.HEIGHT;
        assertThat(changed / all).isBetween(CLEARLY, 0.6);
        assertThat(sky / all).isLessThan(0.15);
    }

}
