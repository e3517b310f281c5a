package tiengiangs.photos;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import net.coobird.thumbnailator.filters.ImageFilter;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

import java.awt.image.BufferedImage;

/**
 * How the camera was held, as its metadata tell it; the only thing that we ever read
 * there.
 */
final class CameraPosition {

    private CameraPosition() {
    }

    /** Turns a picture so that it stands upright; unreadable metadata mean it does. */
    static BufferedImage upright(BufferedImage picture, byte[] exif) {
        Integer value = (exif != null) ? orientation(exif) : null;
        if (value == null || value < 2 || value > 8) {
            return picture;
        }
        ImageFilter turn = ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(value));
        return turn.apply(picture);
    }

    private static Integer orientation(byte[] exif) {
        try {
            Metadata metadata = new Metadata();
            new ExifReader().extract(new ByteArrayReader(exif), metadata);
            ExifIFD0Directory first = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            return (first != null) ? first.getInteger(ExifIFD0Directory.TAG_ORIENTATION) : null;
        }
        catch (RuntimeException ex) {
            return null;
        }
    }

}
