package tiengiangs.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static tiengiangs.casework.CaseDriver.instant;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tiengiangs.casework.CaseDriver;
import tiengiangs.directory.Areas;
import tiengiangs.directory.Place;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

@IntegrationTest
class PlayTests {

    private static final Instant PLANNED = instant("2026-11-25 05:00:00");

    @Autowired
    private Play play;

    @Autowired
    private PlayedStories stories;

    @Autowired
    private DemoPlan plan;

    @Autowired
    private DemoMapper rows;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Reports reports;

    @Autowired
    private Areas areas;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void play() {
        this.stories.playOnce();
    }

    @Test
    void noReportIsStuckAndItsClocksFitItsTimers() {
        for (DemoMapper.Sent sent : this.rows.findSent()) {
            this.driver.assertClocksFit(sent.code());
            ReportStatus status = this.reports.find(sent.code()).orElseThrow().status();
            boolean running = this.driver.instanceOf(sent.code()) != null;
            assertThat(running && !status.isOver()).as("%s %s", sent, status).isEqualTo(!status.isOver());
            assertThat(
                    !running || !this.driver.tasks(sent.code()).isEmpty() || !this.driver.timers(sent.code()).isEmpty())
                .isTrue();
        }
    }

    @Test
    void playedAgainNothingChanges() {
        List<Map<String, Object>> before = everything();
        this.play.play(this.stories::steps);
        assertThat(everything()).isEqualTo(before);
        assertThat(this.rows.findSent()).hasSizeBetween(20 + PlayedStories.GENERATED, 20 + 2 * PlayedStories.GENERATED);
    }

    @Test
    void placesLieInTheCommuneTheyName() {
        for (DemoMapper.Sent sent : this.rows.findSent()) {
            if (sent.number() > Example.all().size() + 10) {
                Report report = this.reports.find(sent.code()).orElseThrow();
                assertThat(((Place.Suggested) this.areas.locate(report.latitude(), report.longitude())).area().code())
                    .isEqualTo(report.areaCode());
            }
        }
    }

    @Test
    void sameDayGivesTheSameStories() {
        assertThat(this.plan.steps(PLANNED, 40)).usingElementComparator((a,
                b) -> a.at().equals(b.at()) && a.report() == b.report() && a.pictures().equals(b.pictures()) ? 0 : 1)
            .containsExactlyElementsOf(this.plan.steps(PLANNED, 40));
    }

    private List<Map<String, Object>> everything() {
        return this.database.queryForList("""
                select r.code, r.status, (select max(h.id) from report_history h where h.report_code = r.code) as last,
                  (select max(c.due) from clocks c where c.report_code = r.code) as due
                from demo_reports d join reports r on r.code = d.report_code order by r.code
                """);
    }

}
