package tiengiangs.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.directory.Role;

/**
 * Who may do what in the engine. Officers get nothing but Tasklist and the tasks for
 * which they are candidates; supervisors look but do not touch; nobody but an
 * administrator may deploy or write filters.
 */
@Component
class Rights {

    private final AuthorizationService authorizations;

    Rights(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    @Transactional
    void ensure() {
        grant(Accounts.OFFICERS, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        String supervisors = Role.SUPERVISOR.group();
        grant(supervisors, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(supervisors, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ, Permissions.READ_INSTANCE,
                Permissions.READ_HISTORY, ProcessDefinitionPermissions.RETRY_JOB);
        grant(supervisors, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ);
        grant(supervisors, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ);
        for (Resources resource : Resources.values()) {
            grant(Role.ADMINISTRATOR.group(), resource, Authorization.ANY, Permissions.ALL);
        }
    }

    void letRead(String group, String filter) {
        grant(group, Resources.FILTER, filter, Permissions.READ);
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        boolean known = this.authorizations.createAuthorizationQuery()
            .groupIdIn(group)
            .resourceType(resource)
            .resourceId(id)
            .count() > 0;
        if (known) {
            return;
        }
        Authorization grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        this.authorizations.saveAuthorization(grant);
    }

}
