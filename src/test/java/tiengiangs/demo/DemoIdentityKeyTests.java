package tiengiangs.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class DemoIdentityKeyTests {

    @Test
    void aDemonstrationKeepsItsKeyBesideItsDatabase(@TempDir Path folder) {
        String database = "jdbc:h2:file:" + folder.resolve("data/house") + ";DB_CLOSE_ON_EXIT=FALSE";
        String key = keyOn(database, "");
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(folder.resolve("data/house.identity-key")).hasContent(key);
        assertThat(keyOn(database, "")).isEqualTo(key);
    }

    @Test
    void aKeyThatIsSetIsTheKeyAndARealDatabaseGetsNone(@TempDir Path folder) {
        assertThat(keyOn("jdbc:h2:file:" + folder.resolve("house"), "đã đặt")).isEqualTo("đã đặt");
        assertThat(folder).isEmptyDirectory();
        assertThat(keyOn("jdbc:postgresql://localhost/tiengiangs", "")).isEmpty();
    }

    private static String keyOn(String database, String set) {
        MockEnvironment environment = new MockEnvironment().withProperty("spring.datasource.url", database)
            .withProperty("tiengiangs.identity.key", set);
        DemoIdentityKey key = new DemoIdentityKey();
        key.setEnvironment(environment);
        key.postProcessBeanFactory(new DefaultListableBeanFactory());
        return environment.getProperty("tiengiangs.identity.key");
    }

}
