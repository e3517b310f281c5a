package tiengiangs.casework;

import java.util.Map;

/**
 * The form of one user task: what it shows, and what it makes of what was submitted. One
 * class a task, named after it.
 */
interface TaskForm {

    /** Id of the task in the diagram. */
    String task();

    /** Values and choices with which the form opens. */
    Map<String, Object> open(CaseView view);

    /**
     * Checks, keeps and answers the variables that gateways and timers read.
     */
    Map<String, Object> accept(Answers answers, CaseView view);

}
