package tiengiangs.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

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
import tiengiangs.worktime.WorkingTime;

/**
 * Takes a report in. Report, photos, the record of the submission and the order to start
 * commit together or not at all; the engine follows.
 */
@Component
public class Intake {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Reports reports;

    private final Photos photos;

    private final StartOrders orders;

    private final SubmissionMapper submissions;

    private final Categories categories;

    private final Areas areas;

    private final WorkingTime workingTime;

    private final TransactionTemplate transaction;

    private final Clock clock;

    Intake(Reports reports, Photos photos, StartOrders orders, SubmissionMapper submissions, Categories categories,
            Areas areas, WorkingTime workingTime, PlatformTransactionManager transactions, Clock clock) {
        this.reports = reports;
        this.photos = photos;
        this.orders = orders;
        this.submissions = submissions;
        this.categories = categories;
        this.areas = areas;
        this.workingTime = workingTime;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Takes a report in, exactly once for each key.
     * @param key the sender's idempotency key, or {@code null}
     * @param staged ids of photos that have been staged
     * @throws InvalidInput naming every wrong field; nothing is kept
     * @throws DifferentBody if the key was used for something else
     */
    public Receipt accept(Submission submission, List<String> staged, Channel channel, String key) {
        Submission cleaned = submission.cleaned();
        String area = check(cleaned, staged);
        String hash = hash(cleaned + staged.toString());
        try {
            return this.transaction.execute((status) -> {
                SubmissionMapper.Row known = (key != null) ? this.submissions.find(hash(key)) : null;
                return (known != null) ? again(known, key, hash) : keep(cleaned, area, staged, channel, key, hash);
            });
        }
        catch (DuplicateKeyException ex) {
            // The same key was committed by somebody else in this very moment.
            return again(this.submissions.find(hash(key)), key, hash);
        }
    }

    private Receipt keep(Submission sent, String area, List<String> staged, Channel channel, String key, String hash) {
        Instant now = this.clock.instant();
        String salt = salt();
        TrackingToken token = (key != null) ? TrackingToken.of(key, salt) : TrackingToken.random();
        Report report = new Report(ReportCode.random(RANDOM), ReportStatus.SUBMITTED, channel, sent.kind(),
                sent.reporterKind(), sent.category(), sent.subCategory(), sent.title(), sent.description(),
                sent.latitude(), sent.longitude(), sent.address(), area, sent.occurredAt(), sent.dangerous(),
                sent.hideIdentity(), sent.consentToPublish(), now, null, Urgency.NORMAL, null, token.hash());
        this.reports.add(report, new Reporter(sent.contactName(), sent.contactPhone(), sent.contactEmail()),
                HistoryEntry.REPORTER);
        if (this.photos.attach(report.code().value(), staged, PhotoKind.REPORT) != staged.size()) {
            throw InvalidInput.of("photos", "intake.error.photosGone");
        }
        if (key != null) {
            this.submissions.insert(new SubmissionMapper.Row(hash(key), salt, hash, report.code(), now));
        }
        this.orders.place(report.code());
        return new Receipt(report.code(), token, now, receiveBy(now));
    }

    private Receipt again(SubmissionMapper.Row known, String key, String hash) {
        if (!known.bodyHash().equals(hash)) {
            throw new DifferentBody();
        }
        return new Receipt(known.reportCode(), TrackingToken.of(key, known.salt()), known.submittedAt(),
                receiveBy(known.submittedAt()));
    }

    private Instant receiveBy(Instant submittedAt) {
        return this.workingTime.due("1 working hour from %s at %s".formatted(submittedAt, Agencies.CENTRE)).instant();
    }

    /**
     * The commune in which the report lies; refuses what no agency of the province could
     * handle.
     */
    private String check(Submission sent, List<String> staged) {
        if (staged.size() > Photos.MOST) {
            throw InvalidInput.of("photos", "intake.error.tooManyPhotos", Photos.MOST);
        }
        if (sent.category() == null || this.categories.find(sent.category()).isEmpty()) {
            throw InvalidInput.of("category", "intake.error.category");
        }
        if (sent.subCategory() != null && this.categories.find(sent.category(), sent.subCategory()).isEmpty()) {
            throw InvalidInput.of("subCategory", "intake.error.category");
        }
        if (sent.occurredAt() != null && sent.occurredAt().isAfter(this.clock.instant())) {
            throw InvalidInput.of("occurredAt", "intake.error.future");
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

    private static String salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    private static String hash(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** The key was used before with other words (422). */
    public static class DifferentBody extends tiengiangs.web.Refusal {

        DifferentBody() {
            super(HttpStatus.UNPROCESSABLE_ENTITY, "intake.error.differentBody");
        }

    }

}
