package tiengiangs.photos;

/**
 * Walks the segments of a JPEG (ITU-T T.81, annex B) as far as the pixels: is it of a
 * common kind, is it complete, and where does it say how the camera was held.
 */
final class JpegParts {

    private static final String EXIF = "Exif\0\0";

    private JpegParts() {
    }

    static Negative negative(Bytes file) {
        byte[] exif = null;
        boolean framed = false;
        long at = 2;
        while (true) {
            at = nextMarker(file, at);
            int marker = file.u8(at);
            at++;
            if (marker == 0xd9) {
                throw PhotoRefused.because("broken");
            }
            if (marker == 0xda) {
                break;
            }
            if (marker == 0x01 || marker >= 0xd0 && marker <= 0xd8) {
                continue;
            }
            int length = file.u16(at);
            if (isFrame(marker)) {
                refuseUncommon(file, at, marker);
                framed = true;
            }
            if (marker == 0xe1 && exif == null && length > 8 && file.has(at + 2, EXIF)) {
                exif = file.slice(at + 8, length - 8L);
            }
            at += length;
        }
        if (!framed || !ends(file, at)) {
            throw PhotoRefused.because("broken");
        }
        return new Negative(file.all(), exif);
    }

    /**
     * The byte after the next 0xff that is not one itself; stray bytes are passed over.
     */
    private static long nextMarker(Bytes file, long from) {
        long at = from;
        while (file.u8(at) != 0xff) {
            at++;
        }
        while (file.u8(at) == 0xff) {
            at++;
        }
        return at;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /**
     * Print shops' and doctors' JPEGs: four inks, twelve bits, arithmetic or lossless
     * coding.
     */
    private static void refuseUncommon(Bytes file, long at, int marker) {
        int bits = file.u8(at + 2);
        int components = file.u8(at + 7);
        if (marker > 0xc2 || bits != 8 || components != 1 && components != 3) {
            throw PhotoRefused.because("uncommon");
        }
    }

    /** Whether the end marker follows: pixel data never holds it by chance. */
    private static boolean ends(Bytes file, long from) {
        for (long at = from; at + 1 < file.length(); at++) {
            if (file.u8(at) == 0xff && file.u8(at + 1) == 0xd9) {
                return true;
            }
        }
        return false;
    }

}
