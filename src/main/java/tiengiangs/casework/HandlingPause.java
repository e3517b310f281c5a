package tiengiangs.casework;

import org.springframework.stereotype.Component;
import tiengiangs.engine.CaseFact;
import tiengiangs.reports.ReportCode;

/**
 * Working minutes by which R2 is paused since the last assignment.
 */
@Component
class HandlingPause implements CaseFact {

    private final CaseMapper cases;

    HandlingPause(CaseMapper cases) {
        this.cases = cases;
    }

    @Override
    public Object of(String caseCode) {
        return this.cases.find(new ReportCode(caseCode)).handlingPause();
    }

}
