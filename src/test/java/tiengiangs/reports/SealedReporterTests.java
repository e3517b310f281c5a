package tiengiangs.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.Rows;

@IntegrationTest
class SealedReporterTests {

    private static final String KEPT = "select %s from reporters where report_code = ?";

    @Autowired
    private Reports reports;

    @Autowired
    private Reporters reporters;

    @Autowired
    private Seal seal;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Rows rows;

    @Test
    void whoSentAReportIsSealedInTheDatabase() {
        ReportCode code = this.driver.order();
        for (String column : List.of("name", "phone", "email")) {
            assertThat(kept(column, code)).startsWith(this.seal.prefix());
        }
        assertThat(this.reports.reporterOf(code)).contains(ReportFixtures.NGUYEN);
    }

    @Test
    void whatWasKeptInClearIsSealedAtTheNextStart() {
        ReportCode code = this.driver.order();
        this.rows.change("update reporters set name = null, phone = '+84911111111', email = 'ba.tu@example.org'"
                + " where report_code = ?", code.value());
        assertThat(this.reports.reporterOf(code)).contains(new Reporter(null, "+84911111111", "ba.tu@example.org"));
        this.reporters.sealAll();
        assertThat(kept("phone", code)).startsWith(this.seal.prefix());
        assertThat(kept("email", code)).startsWith(this.seal.prefix());
        assertThat(this.reports.reporterOf(code)).contains(new Reporter(null, "+84911111111", "ba.tu@example.org"));
    }

    private String kept(String column, ReportCode code) {
        return (String) this.rows.values(KEPT.formatted(column), code.value()).get(0);
    }

}
