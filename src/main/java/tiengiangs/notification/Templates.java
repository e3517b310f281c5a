package tiengiangs.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/**
 * The words of every message in both languages.
 */
@Component
class Templates {

    private final Map<String, Template> shipped = new ConcurrentHashMap<>();

    /** The words for this occasion in this language. */
    Template of(Occasion occasion, String language) {
        return shipped(occasion, language);
    }

    /** The words that came with the house. */
    Template shipped(Occasion occasion, String language) {
        return this.shipped.computeIfAbsent(occasion + ("en".equals(language) ? "_en" : ""), Templates::read);
    }

    private static Template read(String name) {
        try (InputStream file = Templates.class.getResourceAsStream("/mail/" + name + ".txt")) {
            return Template.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
