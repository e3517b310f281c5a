package tiengiangs.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists with which every officer's Tasklist opens. They name the reader's own groups,
 * so one set serves all roles.
 */
@Component
class TasklistFilters {

    private final FilterService filters;

    private final TaskService tasks;

    private final Rights rights;

    TasklistFilters(FilterService filters, TaskService tasks, Rights rights) {
        this.filters = filters;
        this.tasks = tasks;
        this.rights = rights;
    }

    @Transactional
    void ensure() {
        ensure("Việc của tôi", 1, true, (query) -> query.taskAssigneeExpression("${currentUser()}")
            .followUpBeforeOrNotExistentExpression("${now()}"));
        ensure("Chưa ai nhận", 2, true, (query) -> query.taskCandidateGroupInExpression("${currentUserGroups()}")
            .followUpBeforeOrNotExistentExpression("${now()}"));
        ensure("Đến hạn hôm nay", 3, false,
                (query) -> ours(query).dueAfterExpression("${now()}").dueBeforeExpression("${endOfToday()}"));
        ensure("Quá hạn", 4, false, (query) -> ours(query).dueBeforeExpression("${now()}"));
        ensure("Chờ người gửi", 5, false, (query) -> ours(query).followUpAfterExpression("${now()}"));
        ensure("Xử lý lại", 6, false, (query) -> ours(query).processVariableValueLike("reopenedAt", "2%"));
    }

    /** Tasks of the reader's groups, whoever has claimed them. */
    private static TaskQuery ours(TaskQuery query) {
        return query.taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks();
    }

    private void ensure(String name, int priority, boolean refresh, Consumer<TaskQuery> wanted) {
        if (this.filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        TaskQuery query = this.tasks.createTaskQuery();
        wanted.accept(query);
        query.orderByDueDate().asc().orderByTaskPriority().desc();
        Map<String, Object> properties = new HashMap<>();
        properties.put("description", name);
        properties.put("priority", priority);
        properties.put("color", "#0A6A5C");
        properties.put("refresh", refresh);
        properties.put("showUndefinedVariable", false);
        properties.put("variables", List.of());
        Filter filter = this.filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(properties);
        this.filters.saveFilter(filter);
        this.rights.letRead(Accounts.OFFICERS, filter.getId());
    }

}
