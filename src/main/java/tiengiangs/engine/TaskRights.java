package tiengiangs.engine;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Lets a task be read and worked on by its groups only: the engine would give the person
 * who claims it a right of their own, which stays when the group is taken away.
 */
class TaskRights extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        return new AuthorizationEntity[0];
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
        return new AuthorizationEntity[0];
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
        return new AuthorizationEntity[0];
    }

    /** Giving a task back needs the right to assign; the guard lets through only that. */
    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        AuthorizationEntity[] rights = super.newTaskGroupIdentityLink(task, groupId, type);
        for (AuthorizationEntity right : rights) {
            right.addPermission(Permissions.TASK_ASSIGN);
        }
        return rights;
    }

}
