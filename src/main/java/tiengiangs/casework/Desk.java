package tiengiangs.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tiengiangs.directory.Area;
import tiengiangs.directory.Areas;
import tiengiangs.directory.Categories;
import tiengiangs.engine.RefusedSubmission;
import tiengiangs.engine.TaskDesk;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

/**
 * Where officers' forms arrive, whichever road they took.
 */
@Component
class Desk implements TaskDesk {

    private final Map<String, TaskForm> forms;

    private final Reports reports;

    private final CaseMapper cases;

    private final TaskDecisions decisions;

    private final Categories categories;

    private final Areas areas;

    private final MessageSource messages;

    private final Clock clock;

    Desk(List<TaskForm> forms, Reports reports, CaseMapper cases, TaskDecisions decisions, Categories categories,
            Areas areas, MessageSource messages, Clock clock) {
        this.forms = forms.stream().collect(Collectors.toMap(TaskForm::task, Function.identity()));
        this.reports = reports;
        this.cases = cases;
        this.decisions = decisions;
        this.categories = categories;
        this.areas = areas;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String label(String caseCode) {
        Report report = this.reports.find(new ReportCode(caseCode)).orElseThrow();
        return Stream
            .of(report.code().toString(), this.categories.labelOf(report.category(), report.subCategory()),
                    this.areas.find(report.areaCode()).map(Area::name).orElse(""))
            .filter((part) -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    }

    @Override
    public Map<String, Object> open(OpenTask task) {
        TaskForm form = this.forms.get(task.key());
        return (form != null) ? form.open(viewOf(task)) : Map.of();
    }

    @Override
    public Map<String, Object> accept(OpenTask task, Map<String, Object> submitted) {
        TaskForm form = this.forms.get(task.key());
        if (form == null) {
            throw RefusedSubmission.conflict("No form is known for task " + task.key());
        }
        // One step on a case at a time: whoever comes second sees what the first has
        // done.
        this.reports.lock(new ReportCode(task.caseCode()));
        Answers answers = new Answers(submitted, this.messages);
        if (this.decisions.isTaken(task.id())) {
            throw answers.conflict("casework.conflict.taken");
        }
        return form.accept(answers, viewOf(task));
    }

    @Override
    public void taken(OpenTask task) {
        if (!ReportProcess.RESOLVE.equals(task.key())) {
            return;
        }
        Report report = this.reports.lock(new ReportCode(task.caseCode()));
        if (report.status() == ReportStatus.ASSIGNED) {
            this.reports.record(HistoryEntry.of(report.code(), this.clock.instant(), HistoryKind.TAKEN, task.officer())
                .to(ReportStatus.IN_PROGRESS)
                .agency(report.agency()));
        }
    }

    private CaseView viewOf(OpenTask task) {
        ReportCode code = new ReportCode(task.caseCode());
        return new CaseView(this.reports.find(code).orElseThrow(), this.cases.find(code), task, this.clock.instant());
    }

}
