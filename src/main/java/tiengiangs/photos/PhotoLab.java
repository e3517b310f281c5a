package tiengiangs.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a picture of our own out of a file: looks at its size before it decodes anything,
 * turns it upright, and writes new JPEGs from the pixels alone.
 */
class PhotoLab {

    static final int LONGEST_FILE = 10 * 1024 * 1024;

    static final long MOST_PIXELS = 40_000_000;

    Developed develop(byte[] file) throws IOException {
        if (file.length > LONGEST_FILE) {
            throw new PhotoRefused("tooLarge", LONGEST_FILE / 1024 / 1024);
        }
        PhotoType type = PhotoType.of(file);
        BufferedImage picture = upright(decode(file, type), file);
        return new Developed(jpeg(picture, PhotoSize.LARGE), jpeg(picture, PhotoSize.SMALL),
                scaled(picture.getWidth(), picture), scaled(picture.getHeight(), picture));
    }

    private static BufferedImage decode(byte[] file, PhotoType type) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.name().toLowerCase());
        ImageReader reader = readers.next();
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
                throw new PhotoRefused("tooManyPixels", MOST_PIXELS / 1_000_000);
            }
            ImageReadParam coarse = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * PhotoSize.LARGE.longest()));
            coarse.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, coarse);
        }
        finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage decoded, byte[] file) throws IOException {
        BufferedImage opaque = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.drawImage(decoded, 0, 0, Color.WHITE, null);
        canvas.dispose();
        Orientation orientation = orientation(file);
        return (orientation != null) ? ExifFilterUtils.getFilterForOrientation(orientation).apply(opaque) : opaque;
    }

    /** How the camera was held; unreadable metadata means upright. */
    private static Orientation orientation(byte[] file) {
        try {
            ExifIFD0Directory exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer value = (exif != null) ? exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION) : null;
            return (value != null && value >= 1 && value <= 8) ? Orientation.typeOf(value) : null;
        }
        catch (Exception ex) {
            return null;
        }
    }

    private static byte[] jpeg(BufferedImage picture, PhotoSize size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int longest = Math.min(size.longest(), Math.max(picture.getWidth(), picture.getHeight()));
        Thumbnails.of(picture).size(longest, longest).outputFormat("jpg").outputQuality(0.82).toOutputStream(bytes);
        return bytes.toByteArray();
    }

    private static int scaled(int length, BufferedImage picture) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        return (longest <= PhotoSize.LARGE.longest()) ? length
                : (int) Math.max(1, Math.round((double) length * PhotoSize.LARGE.longest() / longest));
    }

    /** The two new pictures of one file. */
    record Developed(byte[] large, byte[] small, int width, int height) {
    }

}
