package tiengiangs.casework;

import org.springframework.stereotype.Component;
import tiengiangs.engine.CaseFact;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;

/**
 * The agencies that are asked to help and have not answered yet; one that has become the
 * lead need not help itself.
 */
@Component
class Coordinators implements CaseFact {

    private final CaseMapper cases;

    private final Reports reports;

    Coordinators(CaseMapper cases, Reports reports) {
        this.cases = cases;
        this.reports = reports;
    }

    @Override
    public Object of(String caseCode) {
        ReportCode code = new ReportCode(caseCode);
        String lead = this.reports.find(code).orElseThrow().agency();
        return this.cases.findContributions(code)
            .stream()
            .filter(Contribution::isOpen)
            .map(Contribution::agency)
            .filter((agency) -> !agency.equals(lead))
            .distinct()
            .toList();
    }

}
