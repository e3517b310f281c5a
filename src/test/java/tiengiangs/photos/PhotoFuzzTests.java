package tiengiangs.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Mutates photos of every kind by a fixed seed: each is either taken, and clean, or
 * refused in time.
 */
class PhotoFuzzTests {

    private static final int MUTANTS = 2400;

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Darkroom darkroom = new Darkroom(new PhotoLab(), 2, LIMIT, LIMIT);

    private final Random random = new Random(2830);

    @AfterEach
    void close() {
        this.darkroom.close();
    }

    @Test
    void takesMutantsCleanOrRefusesThem() throws Exception {
        List<byte[]> parents = new ArrayList<>(MetadataFixtures.marked().values());
        parents.addAll(List.of(WebpFixtures.LOSSY, WebpFixtures.ALPHA));
        int taken = 0;
        int refused = 0;
        for (int at = 0; at < MUTANTS; at++) {
            byte[] mutant = mutate(parents.get(at % parents.size()));
            try {
                Developed photo = this.darkroom.develop(new ByteArrayInputStream(mutant));
                assertThat(ImageIO.read(new ByteArrayInputStream(photo.large())).getWidth()).isEqualTo(photo.width());
                assertThat(new String(photo.large(), StandardCharsets.ISO_8859_1)
                        + new String(photo.small(), StandardCharsets.ISO_8859_1))
                    .doesNotContain(MetadataFixtures.MARKER);
                taken++;
            }
            catch (PhotoRefused ex) {
                assertThat(ex.status().value()).as("Mutant %s: %s", at, ex.messageKey()).isEqualTo(422);
                assertThat(ex.messageKey()).as("Mutant %s", at).isNotEqualTo("photos.refused.tooSlow");
                refused++;
            }
        }
        assertThat(taken).isGreaterThan(100);
        assertThat(refused).isGreaterThan(100);
    }

    private byte[] mutate(byte[] parent) {
        byte[] mutant = parent.clone();
        switch (this.random.nextInt(6)) {
            case 0 -> mutant[this.random.nextInt(mutant.length)] ^= (byte) (1 << this.random.nextInt(8));
            case 1 -> {
                for (int at = 0; at < 20; at++) {
                    mutant[this.random.nextInt(mutant.length)] = (byte) this.random.nextInt(256);
                }
            }
            case 2 -> mutant = Arrays.copyOf(mutant, this.random.nextInt(mutant.length));
            case 3 -> {
                int from = this.random.nextInt(mutant.length);
                byte[] cut = Arrays.copyOfRange(mutant, from, Math.min(mutant.length, from + this.random.nextInt(40)));
                mutant = PhotoFixtures.join(Arrays.copyOf(mutant, from), cut, cut,
                        Arrays.copyOfRange(mutant, from, mutant.length));
            }
            case 4 -> {
                // Where headers keep lengths and sizes.
                int at = this.random.nextInt(Math.min(64, mutant.length - 4));
                byte value = (byte) (this.random.nextBoolean() ? 0xff : 0x00);
                Arrays.fill(mutant, at, at + 1 + this.random.nextInt(4), value);
            }
            default -> {
                int at = this.random.nextInt(mutant.length);
                byte[] noise = new byte[this.random.nextInt(200)];
                this.random.nextBytes(noise);
                mutant = PhotoFixtures.join(Arrays.copyOf(mutant, at), noise,
                        Arrays.copyOfRange(mutant, Math.min(mutant.length, at + noise.length), mutant.length));
            }
        }
        return mutant;
    }

}
