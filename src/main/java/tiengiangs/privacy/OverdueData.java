package tiengiangs.privacy;

import java.time.Instant;
import java.util.List;

import tiengiangs.reports.ReportCode;

/**
 * What would be destroyed now of one class.
 *
 * @param days how long it is kept after its case is over
 * @param before cases that were over before this are meant
 */
public record OverdueData(DataClass dataClass, int days, Instant before, List<Case> cases) {

    /** How many identities or photos they are together. */
    public int items() {
        return this.cases.stream().mapToInt(Case::items).sum();
    }

    /** How much it is in one case. */
    public record Case(ReportCode reportCode, int items) {
    }

}
