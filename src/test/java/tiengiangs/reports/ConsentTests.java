package tiengiangs.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.IntegrationTest;

@IntegrationTest
class ConsentTests {

    @Autowired
    private Reports reports;

    @Autowired
    private CaseDriver driver;

    @Test
    void whatTheReporterAllowsIsKeptWithTheTimeAndTheWordsThatAsked() {
        ReportCode code = this.driver.order();
        Report report = this.reports.find(code).orElseThrow();
        assertThat(this.reports.consentsOf(code))
            .containsExactly(new Consent(code, report.submittedAt(), true, true, false, Consent.WORDING));
    }

    @ParameterizedTest
    @CsvSource({ "Bà Tư,,,false", "Bà Tư,0900000000,,true", ",,tu@example.org,true", ",,,false" })
    void whoeverLeavesAnAddressMayBeContacted(String name, String phone, String email, boolean contacted) {
        Report report = ReportFixtures.pothole(CaseDriver.instant("2026-11-02 08:00:00"));
        Consent consent = Consent.of(report, new Reporter(name, phone, email));
        assertThat(consent.toBeContacted()).isEqualTo(contacted);
        assertThat(consent.toTellAgency()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { ".properties", "_en.properties" })
    void theFormAsksInTheWordsOfTheVersion(String language) throws Exception {
        Properties kept = read("/consent/" + Consent.WORDING + language);
        Properties asked = read("/messages/portal" + language);
        assertThat(kept).hasSize(4);
        kept.forEach(
                (key, words) -> assertThat(asked).as("other words need another version").containsEntry(key, words));
    }

    private static Properties read(String file) throws Exception {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(ConsentTests.class.getResourceAsStream(file),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

}
