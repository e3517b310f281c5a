package tiengiangs.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tiengiangs.photos.PhotoFixtures.drawing;
import static tiengiangs.photos.PhotoFixtures.encoded;
import static tiengiangs.photos.PhotoFixtures.jpeg;
import static tiengiangs.photos.PhotoFixtures.join;
import static tiengiangs.photos.PhotoFixtures.latin;
import static tiengiangs.photos.PhotoFixtures.png;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoLabTests {

    private final PhotoLab lab = new PhotoLab();

    @Test
    void makesTwoSizesOfAJpeg() throws IOException {
        Developed photo = develop(jpeg(2000, 1000, 1));
        assertThat(List.of(photo.width(), photo.height())).containsExactly(1600, 800);
        assertThat(size(photo.large())).containsExactly(1600, 800);
        assertThat(size(photo.small())).containsExactly(400, 200);
    }

    @Test
    void neverEnlargesASmallPicture() throws IOException {
        Developed photo = develop(png(60, 90, 1));
        assertThat(size(photo.large())).containsExactly(60, 90);
        assertThat(size(photo.small())).containsExactly(60, 90);
    }

    @Test
    void readsWebpOfBothKinds() throws IOException {
        assertThat(size(develop(WebpFixtures.lossless(30, 20)).large())).containsExactly(30, 20);
        assertThat(size(develop(WebpFixtures.LOSSY).large())).containsExactly(1, 1);
        assertThat(size(develop(WebpFixtures.ALPHA).large())).containsExactly(1, 1);
    }

    @Test
    void putsTransparentPicturesOnWhite() throws IOException {
        BufferedImage glass = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        BufferedImage print = ImageIO.read(new ByteArrayInputStream(develop(encoded(glass, "png")).large()));
        assertThat(new Color(print.getRGB(20, 20))).isEqualTo(Color.WHITE);
    }

    /** The picture as the camera kept it has red, green above and blue, yellow below. */
    @ParameterizedTest
    @CsvSource({ "1,RGBY", "2,GRYB", "3,YBGR", "4,BYRG", "5,RBGY", "6,BRYG", "7,YGBR", "8,GYRB" })
    void turnsAPictureAsTheCameraWasHeld(int orientation, String quarters) throws IOException {
        byte[] exif = MetadataFixtures.exif(orientation);
        for (byte[] file : List.of(MetadataFixtures.jpegWith(jpeg(320, 160, 0), 0xe1, join(latin("Exif\0\0"), exif)),
                MetadataFixtures.pngWith(png(320, 160, 0), "eXIf", exif),
                WebpFixtures.losslessWith(320, 160, "EXIF", exif))) {
            BufferedImage upright = ImageIO.read(new ByteArrayInputStream(develop(file).large()));
            assertThat(upright.getWidth()).isEqualTo((orientation > 4) ? 160 : 320);
            assertThat(quarters(upright)).isEqualTo(quarters);
        }
    }

    @Test
    void leavesEveryTraceOfTheSenderBehind() throws Exception {
        for (Map.Entry<String, byte[]> file : MetadataFixtures.marked().entrySet()) {
            Developed photo = develop(file.getValue());
            for (byte[] print : List.of(photo.large(), photo.small())) {
                assertThat(new String(print, StandardCharsets.ISO_8859_1)).as(file.getKey())
                    .doesNotContain(MetadataFixtures.MARKER);
                assertThat(StreamSupport
                    .stream(ImageMetadataReader.readMetadata(new ByteArrayInputStream(print))
                        .getDirectories()
                        .spliterator(), false)
                    .map(Directory::getName)).as(file.getKey())
                    .containsExactlyInAnyOrder("JPEG", "JFIF", "Huffman", "File Type");
            }
        }
    }

    @Test
    void takesFortyMegapixelsAndNotOneRowMore() throws IOException {
        assertThat(size(develop(MetadataFixtures.blackPng(8000, 5000)).large())).containsExactly(1600, 1000);
        refused("tooManyPixels", MetadataFixtures.blackPng(8000, 5001));
    }

    @Test
    void takesTenMegabytesAndNotOneByteMore() throws IOException {
        byte[] photo = jpeg(200, 100, 1);
        byte[] padded = Arrays.copyOf(photo, PhotoLab.LONGEST_FILE);
        assertThat(size(develop(padded).large())).containsExactly(200, 100);
        refused("tooLarge", Arrays.copyOf(photo, PhotoLab.LONGEST_FILE + 1));
    }

    @Test
    void decodesNoBomb() {
        PhotoLab blind = new PhotoLab() {

            @Override
            BufferedImage decode(ImageReader reader, javax.imageio.ImageReadParam param) {
                throw new AssertionError("Decoded");
            }

        };
        for (byte[] bomb : MetadataFixtures.bombs()) {
            assertThatExceptionOfType(PhotoRefused.class)
                .isThrownBy(() -> blind.develop(new ByteArrayInputStream(bomb)))
                .withMessage("photos.refused.tooManyPixels");
        }
    }

    @Test
    void isNotImpressedByManyChunksOrHugeSegments() throws IOException {
        byte[] png = png(50, 50, 1);
        java.io.ByteArrayOutputStream many = new java.io.ByteArrayOutputStream();
        for (int at = 0; at < 200_000; at++) {
            many.writeBytes(MetadataFixtures.chunk("tEXt", new byte[0]));
        }
        assertThat(size(develop(MetadataFixtures.pngWithChunks(png, many.toByteArray())).large())).containsExactly(50,
                50);
        byte[] jpeg = jpeg(50, 50, 1);
        for (int at = 0; at < 100; at++) {
            jpeg = MetadataFixtures.jpegWith(jpeg, 0xe2, new byte[65_000]);
        }
        assertThat(size(develop(jpeg).large())).containsExactly(50, 50);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<html><script>alert(1)</script>", "<?php system($_GET[0]); ?>", "<!DOCTYPE html>",
            "<SVG onload=x>" })
    void refusesPhotosThatAreAlsoPages(String page) {
        refused("document", join(jpeg(60, 60, 1), latin(page)));
        refused("document", MetadataFixtures.jpegWith(jpeg(60, 60, 1), 0xfe, latin(page)));
        refused("document", MetadataFixtures.pngWith(png(60, 60, 1), "tEXt", latin("Comment\0" + page)));
        refused("document", join(png(60, 60, 1), latin(page)));
    }

    @Test
    void refusesPhotosThatAreAlsoArchives() throws IOException {
        refused("document", join(jpeg(60, 60, 1), MetadataFixtures.zip()));
        refused("document", join(png(60, 60, 1), MetadataFixtures.zip()));
    }

    @Test
    void takesWhatPhonesAppend() throws IOException {
        assertThat(size(develop(join(jpeg(60, 40, 1), latin("\0\0\0\u0018ftypmp42\0\0\0\0"), new byte[5000])).large()))
            .containsExactly(60, 40);
        assertThat(size(develop(join(jpeg(60, 40, 1), jpeg(30, 20, 2))).large())).containsExactly(60, 40);
    }

    @Test
    void refusesWhatIsNoPhotoByItsContentAndSaysWhatItIs() throws IOException {
        refused("empty", new byte[0]);
        refused("format", PhotoFixtures.heic());
        refused("format", encoded(drawing(20, 20, 1), "gif"));
        refused("format", encoded(drawing(20, 20, 1), "bmp"));
        refused("format", latin("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        refused("format", latin("\n <svg onload=\"alert(1)\"></svg>"));
        refused("document", latin("<html></html>"));
        refused("document", latin("%PDF-1.7"));
        refused("document", MetadataFixtures.zip());
        refused("video", latin("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom"));
        refused("type", latin("Xin chào"));
        refused("type", new byte[100]);
    }

    @Test
    void refusesEveryTornFile() {
        for (byte[] file : List.of(jpeg(90, 60, 1), png(90, 60, 1), WebpFixtures.lossless(90, 60))) {
            for (int length = 1; length < file.length - 12; length += 7) {
                byte[] torn = Arrays.copyOf(file, length);
                assertThatExceptionOfType(Exception.class).as("%s of %s bytes", length, file.length)
                    .isThrownBy(() -> this.lab.develop(new ByteArrayInputStream(torn)));
            }
        }
    }

    @Test
    void explainsEveryRefusalInBothLanguages() throws IOException {
        for (String language : List.of("", "_en")) {
            Properties texts = new Properties();
            texts.load(new java.io.InputStreamReader(
                    getClass().getResourceAsStream("/messages/photos" + language + ".properties"),
                    StandardCharsets.UTF_8));
            assertThat(texts).containsKeys("photos.refused.empty", "photos.refused.tooLarge",
                    "photos.refused.tooManyPixels", "photos.refused.format", "photos.refused.document",
                    "photos.refused.video", "photos.refused.type", "photos.refused.broken", "photos.refused.uncommon");
        }
    }

    private void refused(String reason, byte[] file) {
        assertThatExceptionOfType(PhotoRefused.class).isThrownBy(() -> this.lab.develop(new ByteArrayInputStream(file)))
            .withMessage("photos.refused." + reason);
    }

    private Developed develop(byte[] file) throws IOException {
        return this.lab.develop(new ByteArrayInputStream(file));
    }

    private static int[] size(byte[] jpeg) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        return new int[] { picture.getWidth(), picture.getHeight() };
    }

    private static String quarters(BufferedImage picture) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < 4; at++) {
            Color color = new Color(picture.getRGB(picture.getWidth() * (1 + at % 2 * 2) / 4,
                    picture.getHeight() * (1 + at / 2 * 2) / 4));
            letters.append((color.getRed() > 128) ? (color.getGreen() > 128) ? 'Y' : 'R'
                    : (color.getGreen() > 100) ? 'G' : 'B');
        }
        return letters.toString();
    }

}
