package tiengiangs.photos;

import static tiengiangs.photos.PhotoFixtures.jpeg;
import static tiengiangs.photos.PhotoFixtures.join;
import static tiengiangs.photos.PhotoFixtures.latin;
import static tiengiangs.photos.PhotoFixtures.png;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Photos with something in their containers that does not belong to the picture.
 */
final class MetadataFixtures {

    /** Planted wherever a file has room for a sender's secrets. */
    static final String MARKER = "NHA-RIENG-10.3648-106.3527";

    private MetadataFixtures() {
    }

    /** A TIFF block that says how the camera was held and, in a text, where it was. */
    static byte[] exif(int orientation) {
        byte[] text = latin(MARKER + "\0");
        ByteBuffer block = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + text.length);
        block.put(latin("MM\0*")).putInt(8).putShort((short) 2);
        block.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        block.putShort((short) 0x013b).putShort((short) 2).putInt(text.length).putInt(38);
        return block.putInt(0).put(text).array();
    }

    /** The photo with one more segment before the others. */
    static byte[] jpegWith(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer segment = ByteBuffer.allocate(4 + content.length);
        segment.put((byte) 0xff).put((byte) marker).putShort((short) (content.length + 2)).put(content);
        return join(Arrays.copyOf(jpeg, 2), segment.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] pngWith(byte[] png, String type, byte[] content) {
        return pngWithChunks(png, chunk(type, content));
    }

    /** The picture with these chunks behind its header. */
    static byte[] pngWithChunks(byte[] png, byte[] chunks) {
        return join(Arrays.copyOf(png, 33), chunks, Arrays.copyOfRange(png, 33, png.length));
    }

    static byte[] chunk(String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(latin(type));
        sum.update(content);
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
        return chunk.putInt(content.length).put(latin(type)).put(content).putInt((int) sum.getValue()).array();
    }

    static byte[] header(int width, int height) {
        return chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1).array());
    }

    /** A black picture of one bit a pixel. */
    static byte[] blackPng(int width, int height) {
        return join(latin(PngParts.SIGNATURE), header(width, height),
                chunk("IDAT", deflated(new byte[(width / 8 + 1) * height])), chunk("IEND", new byte[0]));
    }

    /** Small files that announce what no memory holds. */
    static List<byte[]> bombs() {
        byte[] png = join(latin(PngParts.SIGNATURE), header(50_000, 50_000), chunk("IDAT", deflated(new byte[100])),
                chunk("IEND", new byte[0]));
        byte[] largest = join(latin(PngParts.SIGNATURE), header(Integer.MAX_VALUE, Integer.MAX_VALUE),
                chunk("IDAT", deflated(new byte[1])), chunk("IEND", new byte[0]));
        byte[] jpeg = jpeg(50, 50, 1);
        for (int at = 0; at + 8 < jpeg.length; at++) {
            if ((jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) == 0xc0) {
                Arrays.fill(jpeg, at + 5, at + 9, (byte) 0xea);
                break;
            }
        }
        return List.of(png, largest, jpeg, WebpFixtures.announcing(16_384, 16_384));
    }

    /** Photos with the marker in every place that can hold it. */
    static Map<String, byte[]> marked() {
        byte[] exif = exif(6);
        byte[] mark = latin(MARKER);
        Map<String, byte[]> marked = new LinkedHashMap<>();
        marked.put("EXIF in a JPEG", jpegWith(jpeg(80, 60, 1), 0xe1, join(latin("Exif\0\0"), exif)));
        marked.put("XMP in a JPEG",
                jpegWith(jpeg(80, 60, 1), 0xe1,
                        join(latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>"), mark,
                                latin("</x:xmpmeta>"))));
        marked.put("IPTC in a JPEG", jpegWith(jpeg(80, 60, 1), 0xed,
                join(latin("Photoshop 3.0\0008BIM\4\4\0\0\0\0\0\40\34\2\170\0\32"), mark)));
        marked.put("a comment in a JPEG", jpegWith(jpeg(80, 60, 1), 0xfe, mark));
        for (int marker = 0xe2; marker <= 0xef; marker++) {
            marked.put("segment " + marker + " of a JPEG", jpegWith(jpeg(80, 60, 1), marker, mark));
        }
        marked.put("behind a JPEG", join(jpeg(80, 60, 1), mark));
        marked.put("EXIF in a PNG", pngWith(png(80, 60, 1), "eXIf", exif));
        marked.put("text in a PNG", pngWith(png(80, 60, 1), "tEXt", join(latin("Author\0"), mark)));
        marked.put("packed text in a PNG", pngWith(png(80, 60, 1), "zTXt", join(latin("Author\0\0"), deflated(mark))));
        marked.put("Unicode text in a PNG",
                pngWith(png(80, 60, 1), "iTXt", join(latin("XML:com.adobe.xmp\0\0\0\0\0"), mark)));
        marked.put("an unknown chunk of a PNG", pngWith(png(80, 60, 1), "prVt", mark));
        marked.put("behind a PNG", join(png(80, 60, 1), mark));
        marked.put("EXIF in a WebP", WebpFixtures.losslessWith(80, 60, "EXIF", exif));
        marked.put("XMP in a WebP", WebpFixtures.losslessWith(80, 60, "XMP ", mark));
        marked.put("behind a WebP", join(WebpFixtures.lossless(80, 60), mark));
        return marked;
    }

    static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(latin("Xin"));
            zip.setComment("no comment");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            deflater.write(content);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return bytes.toByteArray();
    }

}
