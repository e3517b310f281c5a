package tiengiangs.casework;

import org.springframework.stereotype.Component;
import tiengiangs.engine.CaseFact;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;

/**
 * Task priority by urgency: urgent reports stand first in every list.
 */
@Component
class Priority implements CaseFact {

    private final Reports reports;

    Priority(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Object of(String caseCode) {
        Report report = this.reports.find(new ReportCode(caseCode)).orElseThrow();
        return switch (report.urgency()) {
            case URGENT -> 90;
            case NORMAL -> report.dangerous() ? 70 : 50;
            case COMPLEX -> 50;
        };
    }

}
