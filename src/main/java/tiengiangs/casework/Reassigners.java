package tiengiangs.casework;

import org.springframework.stereotype.Component;
import tiengiangs.directory.Role;
import tiengiangs.engine.CaseFact;
import tiengiangs.reports.ReportCode;

/**
 * Who decides about a returned case: the reception, after two returns the Centre's
 * leader.
 */
@Component
class Reassigners implements CaseFact {

    private final CaseMapper cases;

    Reassigners(CaseMapper cases) {
        this.cases = cases;
    }

    @Override
    public Object of(String caseCode) {
        return (this.cases.find(new ReportCode(caseCode)).returns() < 2) ? Role.RECEPTION.group()
                : Role.CENTRE_LEADER.group();
    }

}
