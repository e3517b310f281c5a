package tiengiangs.casework;

import org.springframework.stereotype.Component;
import tiengiangs.engine.CaseFact;
import tiengiangs.reports.ReportCode;

/**
 * The agencies that are asked to help and have not answered yet.
 */
@Component
class Coordinators implements CaseFact {

    private final CaseMapper cases;

    Coordinators(CaseMapper cases) {
        this.cases = cases;
    }

    @Override
    public Object of(String caseCode) {
        return this.cases.findContributions(new ReportCode(caseCode))
            .stream()
            .filter(Contribution::isOpen)
            .map(Contribution::agency)
            .distinct()
            .toList();
    }

}
