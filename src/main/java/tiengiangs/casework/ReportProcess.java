package tiengiangs.casework;

/**
 * The words that diagram and code share. Element ids are an API: they never change.
 */
public final class ReportProcess {

    /** Key of the process definition. */
    public static final String KEY = "field-report";

    public static final String RECEIVE = "receive";

    public static final String RESOLVE = "resolve";

    public static final String CONTRIBUTE = "contribute";

    public static final String REASSIGN = "reassign";

    public static final String DECIDE_EXTENSION = "decideExtension";

    public static final String APPROVE = "approve";

    public static final String PUBLISH = "publish";

    public static final String EXPLAIN_DELAY = "explainDelay";

    public static final String REVIEW_DISSATISFACTION = "reviewDissatisfaction";

    public static final String HANDLING = "handling";

    public static final String AWAIT_FIRST_ANSWER = "awaitFirstAnswer";

    public static final String AWAIT_ANSWER = "awaitAnswer";

    public static final String AWAIT_RATING = "awaitRating";

    /** Messages from the reporter. */
    public static final String REPORTER_ANSWERED = "reporterAnswered";

    public static final String WITHDRAWN = "withdrawn";

    public static final String DISSATISFIED = "dissatisfied";

    /** Variables: what gateways and timers read, nothing else. */
    static final String SUBMITTED_AT = "submittedAt";

    static final String EXTENSION = "extension";

    static final String AGENCY = "agency";

    static final String ASSIGNED_AT = "assignedAt";

    static final String TARGET = "target";

    static final String RESULT_AT = "resultAt";

    static final String APPROVED_AT = "approvedAt";

    static final String ASKED_AT = "askedAt";

    static final String EXTENSION_ASKED_AT = "extensionAskedAt";

    static final String RETURNED_AT = "returnedAt";

    static final String OVERDUE_AT = "overdueAt";

    static final String REOPENED_AT = "reopenedAt";

    static final String DISSATISFIED_AT = "dissatisfiedAt";

    private ReportProcess() {
    }

    /**
     * The variable in which the outcome of a task is kept, {@code receiveOutcome} for
     * {@code receive}.
     */
    static String outcomeOf(String task) {
        return switch (task) {
            case DECIDE_EXTENSION -> "extensionOutcome";
            case REVIEW_DISSATISFACTION -> "reviewOutcome";
            default -> task + "Outcome";
        };
    }

}
