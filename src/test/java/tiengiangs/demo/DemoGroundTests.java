package tiengiangs.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.engine.Accounts;
import tiengiangs.fixtures.IntegrationTest;

@IntegrationTest
class DemoGroundTests {

    private static final String REAL = "jdbc:postgresql://localhost:5432/tiengiangs";

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Accounts accounts;

    @Autowired
    private IdentityService identity;

    @Test
    void aDemonstrationDoesNotStartOnARealDatabaseUnasked() {
        assertThatThrownBy(() -> start(REAL)).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("does not start on " + REAL + " unasked")
            .hasMessageContaining("--spring.profiles.active=postgres for real work")
            .hasMessageContaining("postgres,demo");
        assertThatCode(() -> start(REAL, "postgres", "demo")).doesNotThrowAnyException();
        assertThatCode(() -> start("jdbc:h2:file:./data/tiengiangs")).doesNotThrowAnyException();
    }

    @Test
    void theDemonstrationIsTheDefaultAndAnyNamedProfileReplacesIt() throws Exception {
        var settings = new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yaml"));
        assertThat(settings.get(0).getProperty("spring.profiles.default")).isEqualTo("demo");
        MockEnvironment real = new MockEnvironment();
        real.setDefaultProfiles("demo");
        assertThat(real.matchesProfiles("demo")).isTrue();
        real.setActiveProfiles("postgres");
        assertThat(real.matchesProfiles("demo")).isFalse();
        assertThat(this.house.getBeansOfType(DemoLoader.class)).isEmpty();
        assertThat(this.house.getBeansOfType(DemoLeftovers.class)).hasSize(1);
    }

    @Test
    @Transactional
    void realWorkDoesNotBeginWithADemonstrationsPasswords() {
        // Another test may have played the demonstration on this database.
        Stream.of(DemoAccount.values()).forEach((person) -> this.identity.deleteUser(person.id()));
        DemoLeftovers leftovers = new DemoLeftovers(this.accounts);
        assertThatCode(leftovers::afterSingletonsInstantiated).doesNotThrowAnyException();
        this.accounts.create(DemoAccount.GIAMSAT.id(), "x", "một-mật-khẩu-khác", Set.of());
        assertThatCode(leftovers::afterSingletonsInstantiated).doesNotThrowAnyException();
        this.accounts.create(DemoAccount.CANBO.id(), "x", DemoAccount.PASSWORD, Set.of());
        assertThatThrownBy(leftovers::afterSingletonsInstantiated).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("the password of canbo is known to everybody");
    }

    private static void start(String database, String... profiles) {
        MockEnvironment environment = new MockEnvironment().withProperty("spring.datasource.url", database);
        List.of(profiles).forEach(environment::addActiveProfile);
        DemoGround ground = new DemoGround();
        ground.setEnvironment(environment);
        ground.postProcessBeanFactory(new DefaultListableBeanFactory());
    }

}
