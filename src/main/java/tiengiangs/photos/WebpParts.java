package tiengiangs.photos;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Walks the chunks of a WebP (RFC 9649) and puts its first picture into a new one, whose
 * header says what the picture itself says: a small canvas may not announce a huge
 * picture. Of an animation that is the first frame.
 */
final class WebpParts {

    private static final int HEAD = 8;

    private static final int FRAME_HEAD = 16;

    private final Bytes file;

    private byte[] alpha;

    private byte[] picture;

    private byte[] exif;

    private WebpParts(Bytes file) {
        this.file = file;
    }

    static Negative negative(Bytes file) {
        WebpParts parts = new WebpParts(file);
        parts.walk(12, HEAD + file.little(4, 4));
        if (parts.picture == null) {
            throw PhotoRefused.because("broken");
        }
        return new Negative(parts.still(), parts.exif);
    }

    private void walk(long from, long end) {
        if (end > this.file.length()) {
            throw PhotoRefused.because("broken");
        }
        long at = from;
        while (at + HEAD <= end) {
            long length = this.file.little(at + 4, 4);
            long next = at + HEAD + length;
            if (next > end) {
                throw PhotoRefused.because("broken");
            }
            take(this.file.latin(at, 4), at, length);
            at = next + (length & 1);
        }
    }

    private void take(String type, long at, long length) {
        switch (type) {
            case "ANMF" -> {
                if (this.picture == null) {
                    walk(at + HEAD + FRAME_HEAD, at + HEAD + length);
                }
            }
            case "ALPH" -> this.alpha = (this.picture == null) ? this.file.slice(at, HEAD + length) : this.alpha;
            case "VP8 ", "VP8L" ->
                this.picture = (this.picture == null) ? this.file.slice(at, HEAD + length) : this.picture;
            case "EXIF" -> this.exif = tiff(new Bytes(this.file.slice(at + HEAD, length)));
            default -> {
                // Profiles, texts and what nobody knows yet.
            }
        }
    }

    /** Some writers put the marker of JPEG's segment before the block. */
    private static byte[] tiff(Bytes block) {
        return block.has(0, "Exif\0\0") ? block.slice(6, block.length() - 6L) : block.all();
    }

    private byte[] still() {
        Bytes chunk = new Bytes(this.picture);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (chunk.has(0, "VP8 ") && this.alpha != null) {
            body.writeBytes(canvas(chunk));
            pad(body, this.alpha);
        }
        pad(body, this.picture);
        ByteBuffer whole = ByteBuffer.allocate(body.size() + 12).order(ByteOrder.LITTLE_ENDIAN);
        whole.put(letters("RIFF")).putInt(body.size() + 4).put(letters("WEBP")).put(body.toByteArray());
        return whole.array();
    }

    /** The extended header, as wide and high as the key frame (RFC 6386 section 9.1). */
    private static byte[] canvas(Bytes chunk) {
        int width = (int) chunk.little(HEAD + 6L, 2) & 0x3fff;
        int height = (int) chunk.little(HEAD + 8L, 2) & 0x3fff;
        if (width == 0 || height == 0) {
            throw PhotoRefused.because("broken");
        }
        ByteBuffer header = ByteBuffer.allocate(HEAD + 10).order(ByteOrder.LITTLE_ENDIAN);
        header.put(letters("VP8X")).putInt(10).putInt(0x10);
        header.putShort((short) (width - 1)).put((byte) 0).putShort((short) (height - 1)).put((byte) 0);
        return header.array();
    }

    private static void pad(ByteArrayOutputStream body, byte[] chunk) {
        body.writeBytes(chunk);
        if (chunk.length % 2 == 1) {
            body.write(0);
        }
    }

    private static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

}
