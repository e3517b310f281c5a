package tiengiangs.reports;

/**
 * A row of the table of reporters as it is kept: every part sealed.
 */
record ReporterRow(ReportCode reportCode, String name, String phone, String email) {

    /** The first part that is there; it changes whenever the row is sealed anew. */
    String first() {
        return (this.name != null) ? this.name : (this.phone != null) ? this.phone : this.email;
    }

}
