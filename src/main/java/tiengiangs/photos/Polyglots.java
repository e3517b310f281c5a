package tiengiangs.photos;

import java.nio.charset.StandardCharsets;

/**
 * Finds in a photo what only another program would read: pages, scripts, archives. We
 * would leave it behind anyway, but nobody's camera writes it, so its sender is not told
 * that the file was a photo. What phones append (maps of depth, moving pictures) passes.
 */
final class Polyglots {

    private static final byte[] ARCHIVE_END = { 'P', 'K', 5, 6 };

    private static final int ARCHIVE_END_LENGTH = 22;

    private static final int LONGEST_COMMENT = 0xffff;

    private Polyglots() {
    }

    /**
     * Looks through the whole file.
     * @throws PhotoRefused naming what it is besides a photo
     */
    static void refuse(Bytes file) {
        for (int at = 0; at < file.length(); at++) {
            if (file.all()[at] == '<') {
                refuseMarkup(file, at);
            }
            else if (file.all()[at] == '%' && at < 2048 && file.has(at, "%PDF-")) {
                throw PhotoRefused.because("document", "PDF");
            }
        }
        if (endsAsArchive(file)) {
            throw PhotoRefused.because("document", "ZIP");
        }
    }

    private static void refuseMarkup(Bytes file, int at) {
        if (opens(file, at, "<?php")) {
            throw PhotoRefused.because("document", "PHP");
        }
        if (opens(file, at, "<script") || opens(file, at, "<html") || opens(file, at, "<!doctype")
                || opens(file, at, "<iframe") || opens(file, at, "<svg")) {
            throw PhotoRefused.because("document", "HTML");
        }
    }

    /**
     * Whether the word stands there, in any case, and ends there: pixels hold four
     * letters by chance, but hardly so many.
     */
    private static boolean opens(Bytes file, int at, String word) {
        if (at + word.length() >= file.length()) {
            return false;
        }
        String there = new String(file.all(), at, word.length(), StandardCharsets.ISO_8859_1);
        int next = file.u8((long) at + word.length());
        return there.equalsIgnoreCase(word) && (next == '>' || next == '/' || next <= ' ');
    }

    /**
     * Whether an archive's last record stands so that the file ends with it: readers of
     * archives begin there.
     */
    private static boolean endsAsArchive(Bytes file) {
        int last = file.length() - ARCHIVE_END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (file.has(at, new String(ARCHIVE_END, StandardCharsets.ISO_8859_1))
                    && at + ARCHIVE_END_LENGTH + file.little(at + 20L, 2) == file.length()) {
                return true;
            }
        }
        return false;
    }

}
