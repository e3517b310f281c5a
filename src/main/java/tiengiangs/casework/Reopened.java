package tiengiangs.casework;

import org.springframework.stereotype.Component;
import tiengiangs.engine.CaseFact;
import tiengiangs.reports.ReportCode;

/**
 * Whether the case comes round a second time.
 */
@Component
class Reopened implements CaseFact {

    private final CaseMapper cases;

    Reopened(CaseMapper cases) {
        this.cases = cases;
    }

    @Override
    public Object of(String caseCode) {
        return this.cases.find(new ReportCode(caseCode)).reopenedAt() != null;
    }

}
