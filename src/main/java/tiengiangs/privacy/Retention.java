package tiengiangs.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tiengiangs.photos.Photo;
import tiengiangs.photos.Photos;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;

/**
 * Destroys what may be kept no longer, every night, and keeps a record of that. What was
 * published stays, and so do the report and its history.
 */
@Component
public class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final RetentionMapper rows;

    private final RetentionDays days;

    private final Reports reports;

    private final Photos photos;

    private final TransactionTemplate transaction;

    private final Clock clock;

    private final boolean scheduled;

    Retention(RetentionMapper rows, RetentionDays days, Reports reports, Photos photos,
            PlatformTransactionManager transactions, Clock clock,
            @Value("${tiengiangs.schedule:true}") boolean scheduled) {
        this.rows = rows;
        this.days = days;
        this.reports = reports;
        this.photos = photos;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.scheduled = scheduled;
    }

    /** What would be destroyed if it were done now, class by class; nothing is. */
    public List<OverdueData> overdue() {
        Instant now = this.clock.instant();
        return Arrays.stream(DataClass.values()).map((dataClass) -> overdue(dataClass, now)).toList();
    }

    private OverdueData overdue(DataClass dataClass, Instant now) {
        Instant before = this.days.limit(dataClass, now);
        return new OverdueData(dataClass, this.days.of(dataClass), before,
                (dataClass == DataClass.IDENTITY) ? this.rows.findIdentities(before) : this.rows.findPhotos(before));
    }

    /** What was destroyed, the latest first, one line a run and class. */
    public List<Destruction> destroyed(int most) {
        return this.rows.findLast(most);
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void destroyOnSchedule() {
        if (this.scheduled) {
            destroy();
        }
    }

    /** Case by case, each with its line in the record; nodes may do it at once. */
    void destroy() {
        Instant now = this.clock.instant();
        for (OverdueData overdue : overdue()) {
            overdue.cases()
                .forEach((one) -> this.transaction.executeWithoutResult((status) -> destroy(overdue, one, now)));
            LOG.info("Retention: {} cases had data of class {} that was kept long enough", overdue.cases().size(),
                    overdue.dataClass());
        }
    }

    private void destroy(OverdueData overdue, OverdueData.Case one, Instant now) {
        ReportCode code = one.reportCode();
        this.reports.lock(code);
        int gone = (overdue.dataClass() == DataClass.IDENTITY) ? this.reports.forgetReporterOf(code)
                : removePhotosOf(code);
        if (gone > 0) {
            this.rows.insert(now, overdue.dataClass(), code, gone, overdue.days());
        }
    }

    private int removePhotosOf(ReportCode code) {
        List<Photo> hidden = this.photos.of(code.value()).stream().filter((photo) -> !photo.published()).toList();
        hidden.forEach((photo) -> this.photos.remove(photo.id()));
        return hidden.size();
    }

}
