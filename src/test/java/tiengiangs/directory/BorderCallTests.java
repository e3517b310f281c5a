package tiengiangs.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static tiengiangs.directory.DirectoryFixtures.SIDE;
import static tiengiangs.directory.DirectoryFixtures.file;
import static tiengiangs.directory.DirectoryFixtures.geoJson;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;

/**
 * Two communes side by side in the sea, far from everybody else's points, with outlines
 * such as a province supplies.
 */
@IntegrationTest
class BorderCallTests {

    @Autowired
    private Http http;

    @Autowired
    private DirectoryImport imports;

    @Autowired
    private KeptDirectory directory;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void draw() {
        this.imports.areas(file("""
                code,valid_from,valid_to,name,type,parent,latitude,longitude
                T1,2025-07-01,,Xã Đảo Tây,COMMUNE,82,8.525,109.025
                T2,2025-07-01,,Xã Đảo Đông,COMMUNE,82,8.525,109.075
                """));
        this.imports.agencies(file("""
                code,name,level,parent,area,valid_from,valid_to,successor
                UBND-T1,UBND xã Đảo Tây,COMMUNE,,T1,2025-07-01,,
                """));
        outline("T1", 109.0);
        outline("T2", 109.05);
    }

    @AfterEach
    void wipe() {
        new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
            this.database.update("delete from agencies where code = 'UBND-T1'");
            this.database.update("delete from area_boundaries where code in ('T1', 'T2')");
            this.database.update("delete from areas where code in ('T1', 'T2')");
            this.directory.changed();
        });
    }

    @Test
    void pointOnEitherSideOfABorderHasTwoCandidatesTheLikelierOneFirst() {
        Map<String, Object> west = ask(8.525, 109.0495);
        assertThat(west).containsEntry("certainty", "nearBorder").containsEntry("metres", null);
        assertThat(codeOf(west, "area")).isEqualTo("T1");
        assertThat(codeOf(west, "other")).isEqualTo("T2");
        assertThat(codeOf(west, "agency")).isEqualTo("UBND-T1");
        Map<String, Object> east = ask(8.525, 109.0505);
        assertThat(codeOf(east, "area")).isEqualTo("T2");
        assertThat(codeOf(east, "other")).isEqualTo("T1");
    }

    @Test
    void twoHundredMetresFromTheBorderOneCandidateIsLeft() {
        assertThat(ask(8.525, 109.05 - degrees(190))).containsEntry("certainty", "nearBorder");
        Map<String, Object> inside = ask(8.525, 109.05 - degrees(210));
        assertThat(inside).containsEntry("certainty", "inside").containsEntry("other", null);
        assertThat(codeOf(inside, "area")).isEqualTo("T1");
    }

    @Test
    void pointBeyondEveryOutlineIsOutsideAndOneJustBesideItASuggestion() {
        assertThat(ask(8.525, 109.0 - degrees(100))).containsEntry("certainty", "suggested")
            .containsEntry("metres", 100);
        assertThat(ask(8.525, 109.2)).containsEntry("certainty", "outside")
            .containsEntry("area", null)
            .containsEntry("other", null)
            .containsEntry("agency", null);
    }

    private Map<String, Object> ask(double latitude, double longitude) {
        Http.Answer answer = this.http.get("/api/areas?lat=" + latitude + "&lon=" + longitude);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    /** Degrees of longitude at this latitude. */
    private static double degrees(double metres) {
        return metres / Distance.metres(8.525, 109, 8.525, 110);
    }

    @SuppressWarnings("unchecked")
    private static Object codeOf(Map<String, Object> place, String part) {
        return ((Map<String, Object>) place.get(part)).get("code");
    }

    private void outline(String code, double west) {
        this.imports
            .outlines(geoJson(code, new GeometryFactory().toGeometry(new Envelope(west, west + SIDE, 8.5, 8.55))));
    }

}
