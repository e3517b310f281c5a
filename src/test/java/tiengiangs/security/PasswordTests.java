package tiengiangs.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.directory.Role;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.security.People.Person;

@IntegrationTest
class PasswordTests {

    @Autowired
    private People people;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ProcessEngine engine;

    @ParameterizedTest
    @ValueSource(strings = { "", "ngắn", "elevenchars", "000000000000", "demodemodemo", "password12345", "@@-của-tôi" })
    void aWeakPasswordIsRefusedInWords(String password) {
        String account = this.people.account("weak", Set.of(Role.RECEPTION.group()));
        HttpResponse<String> answer = change(account, password.replace("@@", account));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Mật khẩu chưa đủ mạnh: cần ít nhất 12 ký tự", "This password is too weak");
        assertThat(this.identity.checkPassword(account, People.PASSWORD)).isTrue();
    }

    @Test
    void aLongOneWithoutCapitalsAndDigitsIsTaken() {
        String account = this.people.account("strong", Set.of(Role.RECEPTION.group()));
        assertThat(change(account, "cá linh bông điên điển").statusCode()).isEqualTo(204);
        assertThat(this.people.stranger().signIn(account, "cá linh bông điên điển")).isEqualTo("/officer");
        assertThat(this.people.stranger().signIn(account, People.PASSWORD)).isEqualTo("/login?error");
    }

    @Test
    void evenAnAdministratorMakesNoWeakAccount() {
        HttpResponse<String> answer = this.people.get(Person.ADMINISTRATOR)
            .engine("POST", "/user/create", Http.json(Map.of("profile", Map.of("id", "yeu", "firstName", "Yếu"),
                    "credentials", Map.of("password", "demo"))));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Mật khẩu chưa đủ mạnh");
        assertThat(this.identity.createUserQuery().userId("yeu").count()).isZero();
    }

    @Test
    void theEngineIsSetAsWePromise() {
        var settings = (org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl) this.engine
            .getProcessEngineConfiguration();
        assertThat(settings.isEnablePasswordPolicy()).isTrue();
        assertThat(settings.getJdbcStatementTimeout()).isEqualTo(10);
        assertThat(settings.getQueryMaxResultsLimit()).isEqualTo(2000);
        assertThat(settings.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(settings.isWebappsAuthenticationLoggingEnabled()).isTrue();
        assertThat(settings.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(settings.isEnableXxeProcessing()).isFalse();
        assertThat(settings.isAuthorizationEnabled()).isTrue();
    }

    private HttpResponse<String> change(String account, String password) {
        Visitor officer = this.people.stranger();
        assertThat(officer.signIn(account, People.PASSWORD)).isEqualTo("/officer");
        return officer.engine("PUT", "/user/" + account + "/credentials",
                Http.json(Map.of("password", password, "authenticatedUserPassword", People.PASSWORD)));
    }

}
