package tiengiangs.photos;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is sent in a photo's place, named so that people know what to do.
 */
final class Stranger {

    private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private static final Set<String> AVIF = Set.of("avif", "avis");

    private static final Map<String, String> PICTURES = Map.of("GIF8", "GIF", "BM", "BMP", "II*\0", "TIFF", "MM\0*",
            "TIFF", "\u00ff\n", "JPEG XL", "\0\0\0\fJXL ", "JPEG XL", "\0\0\0\fjP  ", "JPEG 2000");

    private static final Map<String, String> DOCUMENTS = Map.of("%PDF", "PDF", "PK\u0003\u0004", "ZIP", "{\\rtf",
            "RTF");

    private Stranger() {
    }

    static PhotoRefused of(Bytes file) {
        if (file.has(4, "ftyp") && file.length() >= 12) {
            return ofBrand(file.latin(8, 4));
        }
        for (Map.Entry<String, String> picture : PICTURES.entrySet()) {
            if (file.has(0, picture.getKey())) {
                return PhotoRefused.because("format", picture.getValue());
            }
        }
        for (Map.Entry<String, String> document : DOCUMENTS.entrySet()) {
            if (file.has(0, document.getKey())) {
                return PhotoRefused.because("document", document.getValue());
            }
        }
        return ofText(file.latin(0, Math.min(file.length(), 1024)).toLowerCase(Locale.ROOT));
    }

    private static PhotoRefused ofBrand(String brand) {
        if (HEIC.contains(brand)) {
            return PhotoRefused.because("format", "HEIC");
        }
        return AVIF.contains(brand) ? PhotoRefused.because("format", "AVIF") : PhotoRefused.because("video");
    }

    private static PhotoRefused ofText(String text) {
        boolean markup = text.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<");
        if (markup && text.contains("<svg")) {
            return PhotoRefused.because("format", "SVG");
        }
        if (markup) {
            return PhotoRefused.because("document", text.contains("<?xml") ? "XML" : "HTML");
        }
        return PhotoRefused.because("type");
    }

}
