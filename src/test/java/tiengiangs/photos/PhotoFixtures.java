package tiengiangs.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/**
 * Photos and what pretends to be some, drawn or written byte by byte.
 */
public final class PhotoFixtures {

    private PhotoFixtures() {
    }

    /** Four coloured quarters and a stripe whose place depends on the seed. */
    static BufferedImage drawing(int width, int height, int seed) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        Color[] quarters = { Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW };
        for (int at = 0; at < 4; at++) {
            canvas.setColor(quarters[at]);
            canvas.fillRect(at % 2 * width / 2, at / 2 * height / 2, width - width / 2, height - height / 2);
        }
        canvas.setColor(Color.BLACK);
        canvas.fillRect(seed * 7 % width, 0, 2, height);
        canvas.dispose();
        return picture;
    }

    public static byte[] jpeg(int width, int height, int seed) {
        return encoded(drawing(width, height, seed), "jpeg");
    }

    static byte[] png(int width, int height, int seed) {
        return encoded(drawing(width, height, seed), "png");
    }

    static byte[] encoded(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return bytes.toByteArray();
    }

    /** The head of an iPhone's photo. */
    public static byte[] heic() {
        return latin("\0\0\0\u0018ftypheic\0\0\0\0mif1heic" + "\0".repeat(200));
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

}
