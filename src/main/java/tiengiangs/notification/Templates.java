package tiengiangs.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.Texts;

/**
 * The words of every message in both languages: those that came with the house, or what
 * the Centre has made of them.
 */
@Component
public class Templates {

    private static final int LONGEST_SUBJECT = 150;

    private static final int LONGEST_BODY = 4000;

    private static final Map<String, Template> SHIPPED = new ConcurrentHashMap<>();

    private final TemplateMapper rows;

    private final Clock clock;

    Templates(TemplateMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The words for this occasion in this language. */
    public Template of(Occasion occasion, String language) {
        return Optional.ofNullable(this.rows.find(occasion, language)).orElseGet(() -> shipped(occasion, language));
    }

    /** Whether the Centre has changed them. */
    public boolean isChanged(Occasion occasion, String language) {
        return this.rows.find(occasion, language) != null;
    }

    /** The words that came with the house. */
    static Template shipped(Occasion occasion, String language) {
        return SHIPPED.computeIfAbsent(occasion + ("en".equals(language) ? "_en" : ""), Templates::read);
    }

    /**
     * The words somebody wants to use, checked.
     * @throws InvalidInput if something is missing or too long, names what there is not,
     * or leaves out the link that the message is for
     */
    public Template check(Occasion occasion, String subject, String body) {
        Template template = new Template(Texts.clean("subject", subject).replaceAll("\\s+", " ").strip(),
                Texts.clean("body", body).strip());
        List<InvalidInput.Error> errors = new ArrayList<>();
        if (template.subject().isEmpty() || template.subject().length() > LONGEST_SUBJECT) {
            errors.add(new InvalidInput.Error("subject", "notification.error.subject", LONGEST_SUBJECT));
        }
        if (template.body().isEmpty() || template.body().length() > LONGEST_BODY) {
            errors.add(new InvalidInput.Error("body", "notification.error.body", LONGEST_BODY));
        }
        if (!template.unknown().isEmpty()) {
            errors
                .add(new InvalidInput.Error("body", "notification.error.names", String.join(", ", template.unknown())));
        }
        if (occasion == Occasion.SIGN_IN && !template.body().contains("{link}")) {
            errors.add(new InvalidInput.Error("body", "notification.error.link"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return template;
    }

    /**
     * Uses these words from now on.
     * @throws InvalidInput as {@link #check}
     */
    @Transactional
    public void change(Occasion occasion, String language, String subject, String body, String person) {
        Template template = check(occasion, subject, body);
        this.rows.delete(occasion, language);
        this.rows.insert(occasion, language, template, person, this.clock.instant());
    }

    /**
     * Uses the words that came with the house again.
     */
    @Transactional
    public void restore(Occasion occasion, String language) {
        this.rows.delete(occasion, language);
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
