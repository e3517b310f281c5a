package tiengiangs.reports;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The only table that says who sent a report, sealed at rest. Before the first request
 * everything is sealed anew that the present key has not sealed.
 */
@Component
class Reporters implements SmartInitializingSingleton {

    private static final int AT_ONCE = 500;

    private final ReporterMapper rows;

    private final Seal seal;

    Reporters(ReporterMapper rows, Seal seal) {
        this.rows = rows;
        this.seal = seal;
    }

    void keep(ReportCode code, Reporter reporter) {
        this.rows.insert(close(code, reporter));
    }

    Optional<Reporter> find(ReportCode code) {
        return Optional.ofNullable(this.rows.find(code)).map(this::open);
    }

    boolean knows(ReportCode code) {
        return this.rows.count(code) > 0;
    }

    int forget(ReportCode code) {
        return this.rows.delete(code);
    }

    @Override
    public void afterSingletonsInstantiated() {
        sealAll();
    }

    /** Every row changes by itself; two nodes that do it at once do no harm. */
    void sealAll() {
        List<ReporterRow> rest;
        do {
            rest = this.rows.findNotBeginningWith(this.seal.prefix(), AT_ONCE);
            rest.forEach((row) -> this.rows.replace(row.first(), close(row.reportCode(), open(row))));
        }
        while (rest.size() == AT_ONCE);
    }

    private ReporterRow close(ReportCode code, Reporter reporter) {
        return new ReporterRow(code, this.seal.close(reporter.name(), place(code, "name")),
                this.seal.close(reporter.phone(), place(code, "phone")),
                this.seal.close(reporter.email(), place(code, "email")));
    }

    private Reporter open(ReporterRow row) {
        ReportCode code = row.reportCode();
        return new Reporter(this.seal.open(row.name(), place(code, "name")),
                this.seal.open(row.phone(), place(code, "phone")), this.seal.open(row.email(), place(code, "email")));
    }

    private static String place(ReportCode code, String column) {
        return "reporters." + column + " " + code.value();
    }

}
