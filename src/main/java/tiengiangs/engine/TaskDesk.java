package tiengiangs.engine;

import java.util.Map;

/**
 * Answers for what a user task's form shows and takes. The engine asks it before a
 * submitted value is stored anywhere, so officers' words never enter the engine.
 */
public interface TaskDesk {

    /**
     * What distinguishes this case in a list of tasks: its number and facts, never words
     * or places of a citizen.
     */
    String label(String caseCode);

    /**
     * Values and choices with which the form opens; they are shown, not stored.
     */
    Map<String, Object> open(OpenTask task);

    /**
     * Checks a submitted form, keeps its words in our own tables and answers the few
     * variables that gateways and timers read.
     * @throws RefusedSubmission if a field is wrong or the case has moved on
     */
    Map<String, Object> accept(OpenTask task, Map<String, Object> submitted);

    /**
     * A person has taken the task, or it was given to them.
     */
    void taken(OpenTask task);

    /**
     * A user task as others need to know it.
     *
     * @param id of the task instance
     * @param key id of the element in the diagram
     * @param caseCode business key of its instance
     * @param officer account of the person at work: who is signed in, else who claimed
     * it, else {@code system}
     * @param coordinator the coordinating agency it is for, or {@code null}
     */
    record OpenTask(String id, String key, String caseCode, String officer, String coordinator) {
    }

}
