package tiengiangs.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.springframework.stereotype.Component;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes a picture of our own out of a file: looks at its size before it decodes anything,
 * turns it upright, and writes new JPEGs from the pixels alone. The file itself never
 * touches the disk.
 */
@Component
class PhotoLab {

    static final int LONGEST_FILE = 10 * 1024 * 1024;

    static final long MOST_PIXELS = 40_000_000;

    Developed develop(InputStream stream) throws IOException {
        Bytes file = new Bytes(stream.readNBytes(LONGEST_FILE + 1));
        if (file.length() > LONGEST_FILE) {
            throw PhotoRefused.because("tooLarge", LONGEST_FILE / 1024 / 1024);
        }
        PhotoType type = PhotoType.of(file);
        Polyglots.refuse(file);
        Negative negative = type.negative(file);
        BufferedImage picture = CameraPosition.upright(Prints.opaque(expose(type, negative.picture())),
                negative.exif());
        return new Developed(Prints.jpeg(picture, PhotoSize.LARGE), Prints.jpeg(picture, PhotoSize.SMALL),
                picture.getWidth(), picture.getHeight());
    }

    private BufferedImage expose(PhotoType type, byte[] picture) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.formatName()).next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1) {
                throw PhotoRefused.because("broken");
            }
            if ((long) width * height > MOST_PIXELS) {
                throw PhotoRefused.because("tooManyPixels", MOST_PIXELS / 1_000_000);
            }
            reader.addIIOReadProgressListener(new StopWhenLate());
            BufferedImage decoded = decode(reader, coarse(reader, Math.max(width, height)));
            if (Thread.currentThread().isInterrupted()) {
                throw PhotoRefused.because("tooSlow");
            }
            return decoded;
        }
        finally {
            reader.dispose();
        }
    }

    /** The first time that anything is decoded. */
    BufferedImage decode(ImageReader reader, ImageReadParam param) throws IOException {
        return reader.read(0, param);
    }

    /** Huge pictures are thinned while they are read, so that they need little memory. */
    private static ImageReadParam coarse(ImageReader reader, int longest) {
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, longest * 2 / (3 * PhotoSize.LARGE.longest()));
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

}
