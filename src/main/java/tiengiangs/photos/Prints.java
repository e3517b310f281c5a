package tiengiangs.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import net.coobird.thumbnailator.Thumbnails;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Pictures of our own from decoded pixels: never longer than asked, on white, in sRGB, as
 * plain JPEG.
 */
final class Prints {

    private static final float QUALITY = 0.82f;

    private Prints() {
    }

    /** The picture in its large size without transparency. */
    static BufferedImage opaque(BufferedImage decoded) throws IOException {
        BufferedImage large = shrunk(decoded, PhotoSize.LARGE);
        BufferedImage opaque = new BufferedImage(large.getWidth(), large.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.drawImage(large, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }

    static byte[] jpeg(BufferedImage opaque, PhotoSize size) throws IOException {
        BufferedImage print = (longest(opaque) > size.longest()) ? shrunk(opaque, size) : opaque;
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(print, null, null), param);
        }
        finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage shrunk(BufferedImage picture, PhotoSize size) throws IOException {
        int longest = Math.min(size.longest(), longest(picture));
        int type = picture.getType() == BufferedImage.TYPE_INT_RGB ? BufferedImage.TYPE_INT_RGB
                : BufferedImage.TYPE_INT_ARGB;
        return Thumbnails.of(picture).size(longest, longest).imageType(type).asBufferedImage();
    }

    private static int longest(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }

}
