package tiengiangs.photos;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/**
 * Walks the chunks of a PNG (ISO/IEC 15948) and leaves those that make the picture: texts
 * and profiles are compressed too, and unpacking them is a bomb of its own.
 */
final class PngParts {

    static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private static final int FRAME = 12;

    private PngParts() {
    }

    static Negative negative(Bytes file) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream(file.length());
        picture.writeBytes(file.slice(0, SIGNATURE.length()));
        byte[] exif = null;
        boolean pixels = false;
        long at = SIGNATURE.length();
        String type;
        do {
            long length = file.u32(at);
            type = file.latin(at + 4, 4);
            byte[] chunk = file.slice(at, length + FRAME);
            if (PICTURE.contains(type)) {
                picture.writeBytes(chunk);
            }
            else if (type.equals("eXIf") && exif == null) {
                exif = file.slice(at + 8, length);
            }
            pixels |= type.equals("IDAT");
            at += length + FRAME;
        }
        while (!type.equals("IEND"));
        if (!pixels) {
            throw PhotoRefused.because("broken");
        }
        return new Negative(picture.toByteArray(), exif);
    }

}
