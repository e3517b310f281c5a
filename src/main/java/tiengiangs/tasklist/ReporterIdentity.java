package tiengiangs.tasklist;

import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import tiengiangs.directory.Role;
import tiengiangs.privacy.Identities;
import tiengiangs.reports.Report;
import tiengiangs.reports.Reporter;
import tiengiangs.reports.Reports;

/**
 * Who sent the report of a task. The Centre's reception and leader may know; the lead
 * agency's handlers only if the reporter does not hide; nobody else. The groups are asked
 * for anew each time, so that a role taken away counts at once.
 */
@Component
public class ReporterIdentity {

    private static final Set<String> CENTRE = Set.of(Role.RECEPTION.group(), Role.CENTRE_LEADER.group());

    private final Reports reports;

    private final Identities identities;

    private final IdentityService accounts;

    ReporterIdentity(Reports reports, Identities identities, IdentityService accounts) {
        this.reports = reports;
        this.identities = identities;
        this.accounts = accounts;
    }

    /** Whether the officer of this task may learn it. */
    public IdentityAccess accessFor(SeenTask task) {
        Report report = this.reports.find(task.code()).orElseThrow();
        Set<String> groups = this.accounts.createGroupQuery()
            .groupMember(task.officer())
            .list()
            .stream()
            .map(Group::getId)
            .collect(Collectors.toSet());
        boolean centre = CENTRE.stream().anyMatch(groups::contains);
        boolean agency = report.agency() != null && groups.contains(Role.HANDLER.groupOf(report.agency()));
        if (!centre && !agency) {
            return IdentityAccess.CLOSED;
        }
        if (!centre && report.hideIdentity()) {
            return IdentityAccess.HIDDEN;
        }
        return this.identities.isKnown(task.code()) ? IdentityAccess.OPEN : IdentityAccess.UNKNOWN;
    }

    /**
     * Shows it to the officer of this task, and keeps the look.
     * @throws AccessDeniedException if the officer may not learn it, or nothing is known
     * @throws tiengiangs.web.InvalidInput if the reason does not say why
     */
    public Reporter look(SeenTask task, String reason) {
        if (accessFor(task) != IdentityAccess.OPEN) {
            throw new AccessDeniedException("Who sent the report is not shown at this task");
        }
        return this.identities.look(task.code(), task.officer(), reason)
            .orElseThrow(() -> new AccessDeniedException("Nothing is known any more"));
    }

}
