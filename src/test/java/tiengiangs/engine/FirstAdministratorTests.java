package tiengiangs.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.directory.Role;
import tiengiangs.fixtures.IntegrationTest;

@IntegrationTest
@Transactional
class FirstAdministratorTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Autowired
    private Accounts accounts;

    @Autowired
    private IdentityService identity;

    @BeforeEach
    void nobodyRunsTheSystem() {
        String group = Role.ADMINISTRATOR.group();
        this.identity.createUserQuery()
            .memberOfGroup(group)
            .list()
            .forEach((one) -> this.identity.deleteMembership(one.getId(), group));
        assertThat(this.accounts.isAdministered()).isFalse();
    }

    @Test
    void refusesToStartWithoutAnAdministratorAndSaysWhatToSet() {
        assertThatThrownBy(() -> administrator("", "").ensure()).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("camunda-admin, is empty")
            .hasMessageContaining("Set TIENGIANGS_ADMINISTRATOR_ID and TIENGIANGS_ADMINISTRATOR_PASSWORD");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "demo", "ngắn", "admin123", "password12345", "demodemodemo", "000000000000",
            "chihoa-mật khẩu" })
    void refusesAPasswordThatEverybodyGuesses(String password) {
        assertThatThrownBy(() -> administrator("chihoa", password).ensure()).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("too easy to guess");
        assertThat(this.accounts.isAdministered()).isFalse();
    }

    @Test
    void refusesAnAccountThatExistsAndIsNoAdministrator() {
        assertThatThrownBy(() -> administrator("quantri-test", "nước-sông-Tiền-lên").ensure())
            .hasMessageContaining("exists and is no administrator");
    }

    @Test
    void makesTheOneWhomTheEnvironmentNames() {
        administrator("chihoa", "nước-sông-Tiền-lên").ensure();
        assertThat(this.accounts.isAdministered()).isTrue();
        assertThat(this.accounts.opens("chihoa", "nước-sông-Tiền-lên")).isTrue();
        assertThat(this.accounts.opens("chihoa", "demo")).isFalse();
    }

    @Test
    void letsADemonstrationBringItsOwn() {
        this.environment.setActiveProfiles("demo");
        assertThatCode(() -> administrator("", "").ensure()).doesNotThrowAnyException();
    }

    private FirstAdministrator administrator(String id, String password) {
        return new FirstAdministrator(this.accounts, this.environment, id, password);
    }

}
