package tiengiangs.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.stereotype.Component;

/**
 * Gives a demonstration on the embedded database a key to seal identities with, kept
 * beside that database. On any other database a key must be set as for real work.
 */
@Component
@Profile("demo")
class DemoIdentityKey implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final String KEY = "tiengiangs.identity.key";

    private static final Pattern FILE = Pattern.compile("jdbc:h2:file:([^;]+).*");

    private ConfigurableEnvironment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = (ConfigurableEnvironment) environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Matcher file = FILE.matcher(this.environment.getProperty("spring.datasource.url", ""));
        if (file.matches() && this.environment.getProperty(KEY, "").isBlank()) {
            Map<String, Object> made = Map.of(KEY, key(Path.of(file.group(1) + ".identity-key")));
            this.environment.getPropertySources().addFirst(new MapPropertySource("demonstration", made));
        }
    }

    private static String key(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[32];
                new SecureRandom().nextBytes(random);
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, Base64.getEncoder().encodeToString(random));
            }
            return Files.readString(file).strip();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
