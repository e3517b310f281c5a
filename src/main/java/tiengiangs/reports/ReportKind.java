package tiengiangs.reports;

/**
 * What the sender wants: phản ánh, kiến nghị, ý kiến.
 */
public enum ReportKind {

    REPORT, PROPOSAL, OPINION

}
