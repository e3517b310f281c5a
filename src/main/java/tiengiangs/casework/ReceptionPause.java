package tiengiangs.casework;

import org.springframework.stereotype.Component;
import tiengiangs.engine.CaseFact;
import tiengiangs.reports.ReportCode;

/**
 * Working minutes by which R1 is paused.
 */
@Component
class ReceptionPause implements CaseFact {

    private final CaseMapper cases;

    ReceptionPause(CaseMapper cases) {
        this.cases = cases;
    }

    @Override
    public Object of(String caseCode) {
        return this.cases.find(new ReportCode(caseCode)).receptionPause();
    }

}
