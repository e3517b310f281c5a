package tiengiangs.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static tiengiangs.casework.AtOnce.atOnce;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tiengiangs.directory.Role;
import tiengiangs.engine.Accounts;
import tiengiangs.engine.RefusedSubmission;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

/**
 * Two things at the same moment, on real threads: one of them wins, and nothing happens
 * twice or by halves.
 */
@IntegrationTest
class RaceTests {

    private static final Map<String, Object> REJECTION = Map.of("outcome", "reject", "rejectReason", "SPAM");

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Reports reports;

    @Autowired
    private FormService forms;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    @RepeatedTest(3)
    void ofTwoOfficersAtOneTaskOneWinsAndTheOtherIsTold() throws Exception {
        ReportCode code = this.driver.send("2026-11-02 08:00:00");
        Task task = this.driver.task(code, "receive");
        List<Throwable> failures = atOnce(() -> submit(task, REJECTION), () -> submit(task, REJECTION));
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0)).isInstanceOfAny(RefusedSubmission.class, NullValueException.class);
        assertThat(count(code, HistoryKind.REJECTED)).isEqualTo(1);
        this.driver.assertCase(code).isEnded();
        this.driver.assertClocksFit(code);
    }

    @RepeatedTest(2)
    void ofTwoOfficersInTasklistOneIsToldInPlainVietnameseThatAColleagueWasFaster() throws Exception {
        this.accounts.create("race-an", "An", "mat-khau-thu-1", Set.of(Role.RECEPTION.group()));
        this.accounts.create("race-binh", "Bình", "mat-khau-thu-1", Set.of(Role.RECEPTION.group()));
        OfficerDoor an = new OfficerDoor(this.port, "race-an", "mat-khau-thu-1");
        OfficerDoor binh = new OfficerDoor(this.port, "race-binh", "mat-khau-thu-1");
        ReportCode code = this.driver.send("2026-11-02 08:00:00");
        String call = "/task/" + this.driver.task(code, "receive").getId() + "/submit-form";
        String form = "{\"variables\":{\"outcome\":{\"value\":\"reject\"},\"rejectReason\":{\"value\":\"SPAM\"}}}";
        List<HttpResponse<String>> answers = new ArrayList<>();
        List<Throwable> failures = atOnce(() -> keep(answers, an.post(call, form)),
                () -> keep(answers, binh.post(call, form)));
        assertThat(failures).isEmpty();
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(204, 409);
        assertThat(answers).filteredOn((answer) -> answer.statusCode() == 409)
            .extracting(HttpResponse::body)
            .allSatisfy((body) -> assertThat(body).contains("Một đồng nghiệp vừa hoàn thành")
                .doesNotContain("ENGINE", "Exception:"));
        assertThat(count(code, HistoryKind.REJECTED)).isEqualTo(1);
    }

    @RepeatedTest(3)
    void timerThatRingsWhileTheOfficerCompletesDisturbsNobody() throws Exception {
        ReportCode code = this.driver.assigned("2026-11-02 08:00:00", List.of());
        this.driver.passTo(code, "2026-11-10 16:59:59");
        Task task = this.driver.task(code, "resolve");
        Job timer = timer(code, "handlingDue");
        this.driver.moveTo("2026-11-10 17:00:00");
        List<Throwable> failures = atOnce(() -> submit(task, Map.of("outcome", "result", "result", "Đã vá.")),
                () -> ring(timer));
        assertThat(failures).isEmpty();
        assertThat(this.reports.find(code).orElseThrow().status()).isEqualTo(ReportStatus.RESULT_SUBMITTED);
        assertThat(count(code, HistoryKind.OVERDUE)).isLessThanOrEqualTo(1);
        assertThat(count(code, HistoryKind.RESULT_SUBMITTED)).isEqualTo(1);
        this.driver.assertClocksFit(code);
        this.driver.complete(code, "approve", "outcome", "approve");
        assertThat(this.reports.find(code).orElseThrow().status()).isEqualTo(ReportStatus.APPROVED);
    }

    @Test
    void twoReportsMergedIntoEachOtherAtOnceNeverMakeACircle() throws Exception {
        ReportCode one = this.driver.send("2026-11-02 08:00:00");
        ReportCode two = this.driver.send("2026-11-02 08:00:00");
        Task first = this.driver.task(one, "receive");
        Task second = this.driver.task(two, "receive");
        List<Throwable> failures = atOnce(() -> submit(first, Map.of("outcome", "merge", "mergeInto", two.toString())),
                () -> submit(second, Map.of("outcome", "merge", "mergeInto", one.toString())));
        assertThat(failures).isNotEmpty().allSatisfy((ex) -> assertThat(ex).isInstanceOf(RefusedSubmission.class));
        assertThat(this.reports.find(one).orElseThrow().mergedInto() != null
                && this.reports.find(two).orElseThrow().mergedInto() != null)
            .isFalse();
    }

    private Void submit(Task task, Map<String, Object> values) {
        this.forms.submitTaskForm(task.getId(), values);
        return null;
    }

    private static <T> Void keep(List<T> kept, T one) {
        synchronized (kept) {
            kept.add(one);
        }
        return null;
    }

    private Job timer(ReportCode code, String element) {
        return this.jobs.createJobQuery()
            .processInstanceId(this.driver.instanceOf(code))
            .activityId(element)
            .singleResult();
    }

    /** As the engine's own threads do: whoever loses leaves it for the next round. */
    private Void ring(Job timer) {
        try {
            this.jobs.executeJob(timer.getId());
        }
        catch (OptimisticLockingException ex) {
            // The officer was faster.
        }
        catch (ProcessEngineException ex) {
            // The task was done first, and the timer went with it.
            assertThat(ex).hasMessageContaining("No job found");
        }
        return null;
    }

    private long count(ReportCode code, HistoryKind kind) {
        return this.reports.historyOf(code).stream().map(HistoryEntry::kind).filter(kind::equals).count();
    }

}
