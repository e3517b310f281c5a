package tiengiangs.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportFixtures;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

/**
 * Drives a case by hand: sends it, does its tasks as an officer would, and moves the
 * clock, ringing on the way whatever is due.
 */
@Component
public class CaseDriver extends CaseLooks {

    private final Reports reports;

    private final StartOrders orders;

    private final Starter starter;

    private final TaskService tasks;

    private final FormService forms;

    private final ManagementService jobs;

    private final TransactionTemplate transaction;

    private final Clock clock;

    CaseDriver(Reports reports, StartOrders orders, Starter starter, ProcessEngine engine,
            PlatformTransactionManager transactions, Clocks clocks, Clock clock) {
        super(engine, clocks);
        this.reports = reports;
        this.orders = orders;
        this.starter = starter;
        this.tasks = engine.getTaskService();
        this.forms = engine.getFormService();
        this.jobs = engine.getManagementService();
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Sends a pothole at this time and starts its case. */
    public ReportCode send(String at) {
        moveTo(at);
        ReportCode code = order();
        this.starter.startAll();
        return code;
    }

    /** Sends a pothole now; its case has not started yet. */
    public ReportCode order() {
        Report report = ReportFixtures.pothole(this.clock.instant());
        this.transaction.executeWithoutResult((status) -> {
            this.reports.add(report, ReportFixtures.NGUYEN, "reporter");
            this.orders.place(report.code());
        });
        return report.code();
    }

    /** Sends a pothole now and starts its case; the clock goes on. */
    public ReportCode sendNow() {
        ReportCode code = send(LocalDateTime.ofInstant(this.clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh")).toString());
        ClockUtil.reset();
        return code;
    }

    /** Sends a pothole now and gives it at once to this agency, with these to help. */
    public ReportCode assignedNow(String agency, List<String> coordinators) {
        ReportCode code = sendNow();
        complete(code, "receive", "outcome", "accept", "leadAgency", agency, "urgency", "NORMAL", "coordinators",
                coordinators);
        return code;
    }

    /** Starts the cases of all reports that have come in by whatever door. */
    public void startAll() {
        this.starter.startAll();
    }

    /** Moves the clock without ringing anything. */
    public void moveTo(String at) {
        ClockUtil.setCurrentTime(Date.from(instant(at)));
    }

    /** Lets time pass until then; every timer of the case rings when its time comes. */
    public void passTo(ReportCode code, String at) {
        passTo(List.of(code), instant(at));
    }

    /** Lets time pass for several cases at once. */
    public void passTo(List<ReportCode> codes, Instant until) {
        for (Job job = nextDue(codes, until); job != null; job = nextDue(codes, until)) {
            if (job.getDuedate().toInstant().isAfter(this.clock.instant())) {
                ClockUtil.setCurrentTime(job.getDuedate());
            }
            this.jobs.executeJob(job.getId());
        }
        ClockUtil.setCurrentTime(Date.from(until));
    }

    private Job nextDue(List<ReportCode> codes, Instant until) {
        return codes.stream()
            .map(this::instanceOf)
            .filter(Objects::nonNull)
            .flatMap((instance) -> this.jobs.createJobQuery().processInstanceId(instance).list().stream())
            .filter((job) -> !job.getDuedate().toInstant().isAfter(until))
            .min(Comparator.comparing(Job::getDuedate))
            .orElse(null);
    }

    /** Does the case's task of this name with these answers: name, value, name, value. */
    public void complete(ReportCode code, String task, Object... answers) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            values.put((String) answers[i], answers[i + 1]);
        }
        submit(task(code, task), "officer-of-" + task, values);
    }

    /** Does this task as this officer. */
    public void submit(Task open, String officer, Map<String, Object> values) {
        this.tasks.setAssignee(open.getId(), officer);
        this.forms.submitTaskForm(open.getId(), values);
    }

    /** The status of the case's report. */
    public ReportStatus status(ReportCode code) {
        return this.reports.find(code).orElseThrow().status();
    }

    /** What has happened to the case's report, in order. */
    public List<HistoryKind> kinds(ReportCode code) {
        return this.reports.historyOf(code).stream().map(HistoryEntry::kind).toList();
    }

    /** Vietnamese local time as an instant. */
    public static Instant instant(String local) {
        return java.time.LocalDateTime.parse(local.replace(' ', 'T'))
            .atZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
            .toInstant();
    }

    /**
     * Sends a pothole at this time and gives it at once to the ward, with these to help.
     */
    public ReportCode assigned(String at, List<String> coordinators) {
        ReportCode code = send(at);
        complete(code, "receive", "outcome", "accept", "leadAgency", "UBND-28249", "urgency", "NORMAL", "coordinators",
                coordinators);
        return code;
    }

    /** The same up to the leader's approval. */
    public ReportCode approved(String at) {
        ReportCode code = assigned(at, List.of());
        complete(code, "resolve", "outcome", "result", "result", "Đã vá xong.");
        complete(code, "approve", "outcome", "approve");
        return code;
    }

    /** The same up to the published result. */
    public ReportCode published(String at) {
        ReportCode code = approved(at);
        publish(code);
        return code;
    }

    /** Starts a case that came in by a door and takes it to its published result. */
    public void publishNow(ReportCode code) {
        this.starter.startAll();
        complete(code, "receive", "outcome", "accept", "leadAgency", "UBND-28249", "urgency", "NORMAL", "coordinators",
                List.of());
        complete(code, "resolve", "outcome", "result", "result", "Đã vá xong.");
        complete(code, "approve", "outcome", "approve");
        publish(code);
    }

    /** From the agency's task to the published result once more. */
    public void publishAgain(ReportCode code) {
        complete(code, "resolve", "outcome", "result", "result", "Đã vá lại.");
        complete(code, "approve", "outcome", "approve");
        publish(code);
    }

    private void publish(ReportCode code) {
        complete(code, "publish", "outcome", "public", "publicTitle", "Ổ gà", "publicDescription", "Ổ gà.", "answer",
                "Đã vá.");
    }

}
