package tiengiangs.directory;

/**
 * What a person may be in this house, and the engine group that says so.
 */
public enum Role {

    /** The Centre's reception. */
    RECEPTION("reception"),
    /** Works on the cases of one agency. */
    HANDLER("handlers"),
    /** Approves for one agency. */
    LEADER("leaders"),
    /** Leads the Centre. */
    CENTRE_LEADER("centre-leaders"),
    /** The Centre's publication desk. */
    PUBLICATION("publication"),
    /** Watches deadlines in Cockpit. */
    SUPERVISOR("supervisors"),
    /** Edits diagrams, tables and forms. */
    ANALYST("process-analysts"),
    /** Runs the system. */
    ADMINISTRATOR("camunda-admin");

    private final String group;

    Role(String group) {
        this.group = group;
    }

    /** The group of a role that belongs to no single agency. */
    public String group() {
        return this.group;
    }

    /** The group of this role in one agency, {@code handlers-SO-XD}. */
    public String groupOf(String agency) {
        return this.group + "-" + agency;
    }

    /** Whether people have this role in one agency each. */
    public boolean isPerAgency() {
        return this == HANDLER || this == LEADER;
    }

}
