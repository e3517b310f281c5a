package tiengiangs.photos;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/**
 * WebP files: Java reads them but writes none, so the lossless one is written here bit by
 * bit (WebP lossless bitstream, sections 3 to 6) and the lossy ones are the smallest
 * there are.
 */
final class WebpFixtures {

    /** One lossy pixel. */
    static final byte[] LOSSY = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    /** One lossy pixel with transparency. */
    static final byte[] ALPHA = Base64.getDecoder()
        .decode("UklGRkoAAABXRUJQVlA4WAoAAAAQAAAAAAAAAAAAQUxQSAwAAAARBxAR/Q9ERP8DAABWUDggGAAAABQBAJ0BKgEAAQAAAP4AAA3AAP7mtQ"
                + "AAAA==");

    private WebpFixtures() {
    }

    /** Red and green above blue and yellow. */
    static byte[] lossless(int width, int height) {
        return riff(pixels(width, height));
    }

    /** The same with a block of metadata. */
    static byte[] losslessWith(int width, int height, String type, byte[] block) {
        ByteBuffer canvas = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        canvas.putInt(0x0c).putShort((short) (width - 1)).put((byte) 0).putShort((short) (height - 1)).put((byte) 0);
        return riff(PhotoFixtures.join(chunk("VP8X", canvas.array()), pixels(width, height), chunk(type, block)));
    }

    /** A header that announces a picture of this size. */
    static byte[] announcing(int width, int height) {
        Bits bits = new Bits();
        bits.put(0x2f, 8).put(width - 1, 14).put(height - 1, 14).put(0, 16);
        return riff(chunk("VP8L", PhotoFixtures.join(bits.bytes(), new byte[500])));
    }

    /** Every channel is none or all, so each needs one bit a pixel. */
    private static byte[] pixels(int width, int height) {
        Bits bits = new Bits();
        bits.put(0x2f, 8).put(width - 1, 14).put(height - 1, 14).put(0, 4).put(0, 3);
        for (int channel = 0; channel < 3; channel++) {
            bits.put(1, 1).put(1, 1).put(0, 1).put(0, 1).put(255, 8);
        }
        bits.put(1, 1).put(0, 1).put(1, 1).put(255, 8);
        bits.put(1, 1).put(0, 1).put(0, 1).put(0, 1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean right = x >= width / 2;
                boolean below = y >= height / 2;
                bits.put(right ? 1 : 0, 1).put((right == below) ? 1 : 0, 1).put((below && !right) ? 1 : 0, 1);
            }
        }
        return chunk("VP8L", bits.bytes());
    }

    private static byte[] riff(byte[] chunks) {
        ByteBuffer head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        head.put(PhotoFixtures.latin("RIFF")).putInt(chunks.length + 4).put(PhotoFixtures.latin("WEBP"));
        return PhotoFixtures.join(head.array(), chunks);
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        head.put(PhotoFixtures.latin(type)).putInt(content.length);
        return PhotoFixtures.join(head.array(), content, new byte[content.length % 2]);
    }

    /** Bits from the lowest up. */
    private static final class Bits {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        private int waiting;

        private int count;

        Bits put(int value, int width) {
            for (int bit = 0; bit < width; bit++) {
                this.waiting |= (value >> bit & 1) << this.count++;
                if (this.count == 8) {
                    this.bytes.write(this.waiting);
                    this.waiting = 0;
                    this.count = 0;
                }
            }
            return this;
        }

        byte[] bytes() {
            this.bytes.write(this.waiting);
            this.bytes.write(0);
            return this.bytes.toByteArray();
        }

    }

}
