package tiengiangs.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tiengiangs.casework.StartOrders;
import tiengiangs.directory.Agencies;
import tiengiangs.directory.Area;
import tiengiangs.directory.Areas;
import tiengiangs.directory.Categories;
import tiengiangs.directory.Place;
import tiengiangs.photos.PhotoKind;
import tiengiangs.photos.Photos;
import tiengiangs.reports.Channel;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reporter;
import tiengiangs.reports.Reports;
import tiengiangs.reports.TrackingToken;
import tiengiangs.reports.Urgency;
import tiengiangs.web.InvalidInput;
import tiengiangs.worktime.Limit;
import tiengiangs.worktime.WorkingTime;

/**
 * Takes a report in. Report, photos, the record of the submission and the order to start
 * commit together or not at all; the engine follows.
 */
@Component
public class Intake {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** R1, as the diagram counts it. */
    private static final Limit RECEIVE = Limit.parse("1 working hour at " + Agencies.CENTRE);

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final Reports reports;

    private final Photos photos;

    private final StartOrders orders;

    private final SubmissionMapper submissions;

    private final SubmissionKeys keys;

    private final Categories categories;

    private final Areas areas;

    private final WorkingTime workingTime;

    private final TransactionTemplate transaction;

    private final Clock clock;

    Intake(Reports reports, Photos photos, StartOrders orders, SubmissionMapper submissions, SubmissionKeys keys,
            Categories categories, Areas areas, WorkingTime workingTime, PlatformTransactionManager transactions,
            Clock clock) {
        this.reports = reports;
        this.photos = photos;
        this.orders = orders;
        this.submissions = submissions;
        this.keys = keys;
        this.categories = categories;
        this.areas = areas;
        this.workingTime = workingTime;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Says what is wrong with a submission before any photo is looked at.
     * @throws InvalidInput naming every wrong field
     */
    public void check(Submission submission, String key) {
        this.keys.require(key);
        areaOf(submission.cleaned());
    }

    /**
     * Takes a report in, exactly once for each key.
     * @param key the sender's idempotency key, or {@code null}
     * @param staged ids of photos that have been staged
     * @throws InvalidInput naming every wrong field; nothing is kept
     * @throws DifferentBody if the key was used for something else
     */
    public Receipt accept(Submission submission, List<String> staged, Channel channel, String key) {
        this.keys.require(key);
        Submission cleaned = submission.cleaned();
        String body = this.keys.hashOf(cleaned, staged);
        try {
            if (staged.size() > Photos.MOST) {
                throw InvalidInput.of("photos", "intake.error.tooManyPhotos", Photos.MOST);
            }
            String area = areaOf(cleaned);
            return this.transaction.execute((status) -> keep(cleaned, area, staged, channel, key, body));
        }
        catch (DuplicateKeyException | InvalidInput ex) {
            // Hardly anything is sent twice, so nobody asks before. What was kept under
            // the key is answered again, even if it would be refused today.
            return before(key, body).orElseThrow(() -> ex);
        }
    }

    /** The answer that this key was given, if any. */
    private Optional<Receipt> before(String key, String body) {
        SubmissionMapper.Row known = (key != null) ? this.submissions.find(SubmissionKeys.hash(key)) : null;
        if (known == null) {
            return Optional.empty();
        }
        if (!known.bodyHash().equals(body)) {
            throw new DifferentBody();
        }
        return Optional.of(new Receipt(known.reportCode(), TrackingToken.of(key, known.salt()), known.submittedAt(),
                receiveBy(known.submittedAt())));
    }

    /**
     * The key is written before the photos are taken: whoever sends the same thing at the
     * same time waits there and gets the same answer.
     */
    private Receipt keep(Submission sent, String area, List<String> staged, Channel channel, String key, String body) {
        Instant now = this.clock.instant();
        String salt = SubmissionKeys.salt();
        TrackingToken token = (key != null) ? TrackingToken.of(key, salt) : TrackingToken.random();
        Report report = new Report(ReportCode.random(RANDOM), ReportStatus.SUBMITTED, channel, sent.kind(),
                sent.reporterKind(), sent.category(), sent.subCategory(), sent.title(), sent.description(),
                sent.latitude(), sent.longitude(), sent.address(), area, sent.occurredAt(), sent.dangerous(),
                sent.hideIdentity(), sent.consentToPublish(), now, null, Urgency.NORMAL, null, token.hash());
        this.reports.add(report, new Reporter(sent.contactName(), sent.contactPhone(), sent.contactEmail()),
                HistoryEntry.REPORTER);
        if (key != null) {
            this.submissions.insert(new SubmissionMapper.Row(SubmissionKeys.hash(key), salt, body, report.code(), now));
        }
        if (this.photos.attach(report.code().value(), staged, PhotoKind.REPORT) != staged.size()) {
            throw InvalidInput.of("photos", "intake.error.photosGone");
        }
        this.orders.place(report.code());
        return new Receipt(report.code(), token, now, receiveBy(now));
    }

    private Instant receiveBy(Instant submittedAt) {
        return this.workingTime.due(RECEIVE, submittedAt).instant();
    }

    /**
     * The commune in which the report lies; refuses what no agency of the province could
     * handle.
     */
    private String areaOf(Submission sent) {
        if (sent.category() == null || this.categories.find(sent.category()).isEmpty()) {
            throw InvalidInput.of("category", "intake.error.category");
        }
        if (sent.subCategory() != null && this.categories.find(sent.category(), sent.subCategory()).isEmpty()) {
            throw InvalidInput.of("subCategory", "intake.error.category");
        }
        if (sent.occurredAt() != null && sent.occurredAt().isAfter(this.clock.instant())) {
            throw InvalidInput.of("occurredAt", "intake.error.future");
        }
        if (sent.occurredAt() != null && sent.occurredAt().isBefore(EARLIEST)) {
            throw InvalidInput.of("occurredAt", "intake.error.longAgo");
        }
        Place place = this.areas.locate(sent.latitude(), sent.longitude());
        if (place instanceof Place.Outside) {
            throw InvalidInput.of("latitude", "intake.error.outside");
        }
        if (sent.areaCode() != null) {
            return this.areas.find(sent.areaCode())
                .map(Area::code)
                .orElseThrow(() -> InvalidInput.of("areaCode", "intake.error.area"));
        }
        return (place instanceof Place.Inside inside) ? inside.area().code()
                : (place instanceof Place.NearBorder border) ? border.area().code()
                        : ((Place.Suggested) place).area().code();
    }

    /** The key was used before with other words (422). */
    public static class DifferentBody extends tiengiangs.web.Refusal {

        DifferentBody() {
            super(HttpStatus.UNPROCESSABLE_ENTITY, "intake.error.differentBody");
        }

    }

}
