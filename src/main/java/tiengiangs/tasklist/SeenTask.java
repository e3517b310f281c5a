package tiengiangs.tasklist;

import tiengiangs.reports.ReportCode;

/**
 * A task that the officer who asks may see.
 *
 * @param id of the task instance
 * @param key id of the element in the diagram
 * @param code the report it is about
 * @param assignee who has claimed it, or {@code null}
 * @param officer account of who asks
 */
public record SeenTask(String id, String key, ReportCode code, String assignee, String officer) {

    /** Whether nobody else has claimed it. */
    boolean isFree() {
        return this.assignee == null || this.assignee.equals(this.officer);
    }

}
