package tiengiangs.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.casework.CaseDriver;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.fixtures.Rows;
import tiengiangs.photos.Photo;
import tiengiangs.photos.PhotoFixtures;
import tiengiangs.photos.PhotoKind;
import tiengiangs.photos.Photos;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportFixtures;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

/**
 * The cases lie in the summer of 2025, where no other test has any.
 */
@IntegrationTest
class RetentionTests {

    private static final String SENT = "2025-07-07 08:00:00";

    @Autowired
    private Retention retention;

    @Autowired
    private Reports reports;

    @Autowired
    private Photos photos;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Http http;

    @Autowired
    private Rows rows;

    @Test
    void aYearAfterItsCaseIsClosedAnIdentityIsDestroyedAndTheAnswerStays() {
        ReportCode code = closed();
        this.driver.moveTo("2026-08-01 08:00:00");
        this.retention.destroy();
        assertThat(overdue(DataClass.IDENTITY)).doesNotContain(code);
        assertThat(this.reports.reporterOf(code)).contains(ReportFixtures.NGUYEN);

        this.driver.moveTo("2026-08-20 08:00:00");
        assertThat(overdue(DataClass.IDENTITY)).contains(code);
        assertThat(this.reports.reporterOf(code)).as("a dry run destroys nothing").isPresent();

        this.retention.destroy();
        assertThat(this.reports.reporterOf(code)).isEmpty();
        assertThat(overdue(DataClass.IDENTITY)).doesNotContain(code);
        assertThat(recorded(code)).containsExactly("IDENTITY");
        assertThat(this.http.get("/api/reports/" + code).text()).contains("Đã vá.", "Ổ gà");
        assertThat(this.reports.find(code).orElseThrow().status()).isEqualTo(ReportStatus.CLOSED);

        this.retention.destroy();
        assertThat(recorded(code)).as("once").hasSize(1);
    }

    @Test
    void photosThatNobodyPublishedGoLikewiseAndPublishedOnesStay() {
        ReportCode code = this.driver.published(SENT);
        Photo shown = attach(code, 1);
        Photo hidden = attach(code, 2);
        this.photos.publish(shown.id());
        this.driver.passTo(code, "2025-08-25 08:00:00");
        this.driver.moveTo("2026-08-20 08:00:00");
        assertThat(this.retention.overdue()).filteredOn((one) -> one.dataClass() == DataClass.PHOTOS)
            .flatExtracting(OverdueData::cases)
            .contains(new OverdueData.Case(code, 1));
        this.retention.destroy();
        assertThat(this.photos.of(code.value())).extracting(Photo::id).containsExactly(shown.id());
        assertThat(hidden.published()).isFalse();
        assertThat(recorded(code)).containsExactlyInAnyOrder("IDENTITY", "PHOTOS");
        assertThat(this.retention.destroyed(10)).anyMatch((run) -> run.dataClass() == DataClass.PHOTOS
                && run.items() >= 1 && run.cases() >= 1 && run.days() == 365);
    }

    @Test
    void anOpenCaseKeepsEverythingHoweverOldItIs() {
        ReportCode code = this.driver.assigned(SENT, List.of());
        this.driver.moveTo("2027-08-20 08:00:00");
        this.retention.destroy();
        assertThat(this.reports.reporterOf(code)).isPresent();
    }

    @Test
    void aMergedReportIsOverWhenItsSurvivorIs() {
        ReportCode survivor = this.driver.send(SENT);
        ReportCode merged = this.driver.send(SENT);
        this.driver.complete(merged, "receive", "outcome", "merge", "mergeInto", survivor.value());
        this.driver.moveTo("2026-08-20 08:00:00");
        this.retention.destroy();
        assertThat(this.reports.reporterOf(merged)).isPresent();
        this.driver.moveTo("2026-08-21 08:00:00");
        this.driver.complete(survivor, "receive", "outcome", "reject", "rejectReason", "SPAM");
        this.driver.moveTo("2027-08-20 08:00:00");
        this.retention.destroy();
        assertThat(this.reports.reporterOf(merged)).isPresent();
        this.driver.moveTo("2027-08-22 08:00:00");
        this.retention.destroy();
        assertThat(this.reports.reporterOf(merged)).isEmpty();
        assertThat(this.reports.reporterOf(survivor)).isEmpty();
    }

    @Test
    void noSettingKeepsAnIdentityLongerThanAYear() {
        assertThatIllegalStateException().isThrownBy(() -> new RetentionDays(366, 30))
            .withMessageContaining("TIENGIANGS_RETENTION_IDENTITY_DAYS is 366");
        assertThatIllegalStateException().isThrownBy(() -> new RetentionDays(30, 0))
            .withMessageContaining("TIENGIANGS_RETENTION_PHOTOS_DAYS is 0");
        assertThat(new RetentionDays(30, 90).of(DataClass.PHOTOS)).isEqualTo(90);
    }

    /** Closed a month after its answer, when nobody can rate it any more. */
    private ReportCode closed() {
        ReportCode code = this.driver.published(SENT);
        this.driver.passTo(code, "2025-08-25 08:00:00");
        assertThat(this.driver.status(code)).isEqualTo(ReportStatus.CLOSED);
        return code;
    }

    private Photo attach(ReportCode code, int seed) {
        String id = this.photos.stage(PhotoFixtures.jpeg(80, 60, seed)).id();
        this.photos.attach(code.value(), List.of(id), PhotoKind.SUPPLEMENT);
        return this.photos.find(id);
    }

    private List<ReportCode> overdue(DataClass dataClass) {
        return this.retention.overdue()
            .stream()
            .filter((one) -> one.dataClass() == dataClass)
            .flatMap((one) -> one.cases().stream())
            .map(OverdueData.Case::reportCode)
            .toList();
    }

    private List<Object> recorded(ReportCode code) {
        return this.rows.values("select data_class from destructions where report_code = ?", code.value());
    }

}
