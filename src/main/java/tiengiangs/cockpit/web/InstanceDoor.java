package tiengiangs.cockpit.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tiengiangs.cockpit.CaseInstances;
import tiengiangs.reports.ReportCode;
import tiengiangs.web.NotFound;

/**
 * Leads from a case to its diagram in Cockpit, which knows instances only by ids of its
 * own.
 */
@Controller
class InstanceDoor {

    private final CaseInstances instances;

    InstanceDoor(CaseInstances instances) {
        this.instances = instances;
    }

    @GetMapping("/officer/quy-trinh/{code}")
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'ADMINISTRATOR')")
    String open(@PathVariable String code) {
        String instance = ReportCode.read(code)
            .flatMap(this.instances::find)
            .orElseThrow(() -> new NotFound("cockpit.over"));
        return "redirect:/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime";
    }

}
