package tiengiangs.casework;

import java.time.Instant;

import org.springframework.stereotype.Component;
import tiengiangs.engine.CaseFact;
import tiengiangs.reports.ReportCode;

/**
 * Until when an answer of the reporter is awaited: the task stays in the list "waiting"
 * till then.
 */
@Component
class WaitingUntil implements CaseFact {

    private final CaseMapper cases;

    WaitingUntil(CaseMapper cases) {
        this.cases = cases;
    }

    @Override
    public Object of(String caseCode) {
        Instant until = this.cases.find(new ReportCode(caseCode)).waitingUntil();
        return (until != null) ? until.toString() : null;
    }

}
