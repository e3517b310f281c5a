package tiengiangs.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tiengiangs.engine.RefusedSubmission;
import tiengiangs.engine.TaskDesk;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;

/**
 * Where officers' forms arrive, whichever road they took.
 */
@Component
class Desk implements TaskDesk {

    private final Map<String, TaskForm> forms;

    private final Reports reports;

    private final CaseMapper cases;

    private final IdentityService identity;

    private final MessageSource messages;

    private final Clock clock;

    Desk(List<TaskForm> forms, Reports reports, CaseMapper cases, IdentityService identity, MessageSource messages,
            Clock clock) {
        this.forms = forms.stream().collect(Collectors.toMap(TaskForm::task, Function.identity()));
        this.reports = reports;
        this.cases = cases;
        this.identity = identity;
        this.messages = messages;
        this.clock = clock;
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
        return form.accept(new Answers(submitted, this.messages), viewOf(task));
    }

    private CaseView viewOf(OpenTask task) {
        ReportCode code = new ReportCode(task.caseCode());
        return new CaseView(this.reports.find(code).orElseThrow(), this.cases.find(code), task, actor(task),
                this.clock.instant());
    }

    private String actor(OpenTask task) {
        Authentication officer = this.identity.getCurrentAuthentication();
        return (officer != null) ? officer.getUserId() : (task.assignee() != null) ? task.assignee() : "system";
    }

}
