package tiengiangs.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import tiengiangs.directory.Coordinates;
import tiengiangs.reports.ReportKind;
import tiengiangs.reports.ReporterKind;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.Texts;

/**
 * What a citizen sends, as they sent it. {@link #cleaned()} makes it fit to keep.
 *
 * @param hideIdentity whether the agency must not learn who reports; yes unless said
 * otherwise
 */
public record Submission(String category, String subCategory, String title, String description, Double latitude,
        Double longitude, String address, String areaCode, Instant occurredAt, Boolean dangerous, ReportKind kind,
        ReporterKind reporterKind, String contactName, String contactPhone, String contactEmail, Boolean hideIdentity,
        Boolean consentToPublish) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 .()-]{8,20}");

    /**
     * The same with clean texts and every default filled in.
     * @throws InvalidInput naming every wrong field
     */
    Submission cleaned() {
        List<InvalidInput.Error> errors = new ArrayList<>();
        String cleanCategory = text(errors, "category", this.category, 40);
        if (cleanCategory == null && errors.isEmpty()) {
            errors.add(new InvalidInput.Error("category", "intake.error.category"));
        }
        int others = errors.size();
        String cleanDescription = text(errors, "description", this.description, 4000);
        if (cleanDescription == null && errors.size() == others) {
            errors.add(new InvalidInput.Error("description", "intake.error.description"));
        }
        if (this.latitude == null || this.longitude == null) {
            errors.add(new InvalidInput.Error("latitude", "intake.error.place"));
        }
        else {
            collect(errors, () -> Coordinates.of(this.latitude, this.longitude, "latitude", "longitude"));
        }
        String email = text(errors, "contactEmail", this.contactEmail, 254);
        if (email != null && !EMAIL.matcher(email).matches()) {
            errors.add(new InvalidInput.Error("contactEmail", "intake.error.email"));
        }
        String phone = text(errors, "contactPhone", this.contactPhone, 20);
        if (phone != null && !PHONE.matcher(phone).matches()) {
            errors.add(new InvalidInput.Error("contactPhone", "intake.error.phone"));
        }
        Submission cleaned = new Submission(cleanCategory, text(errors, "subCategory", this.subCategory, 60),
                text(errors, "title", this.title, 200), cleanDescription, this.latitude, this.longitude,
                text(errors, "address", this.address, 300), text(errors, "areaCode", this.areaCode, 10),
                this.occurredAt, Boolean.TRUE.equals(this.dangerous),
                (this.kind != null) ? this.kind : ReportKind.REPORT,
                (this.reporterKind != null) ? this.reporterKind : ReporterKind.INDIVIDUAL,
                text(errors, "contactName", this.contactName, 120), phone, email,
                !Boolean.FALSE.equals(this.hideIdentity), Boolean.TRUE.equals(this.consentToPublish));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return cleaned;
    }

    private static String text(List<InvalidInput.Error> errors, String field, String value, int longest) {
        try {
            String clean = (value != null) ? Texts.clean(value).strip() : null;
            if (clean != null && clean.length() > longest) {
                errors.add(new InvalidInput.Error(field, "intake.error.tooLong", longest, clean.length()));
            }
            return (clean != null && !clean.isEmpty()) ? clean : null;
        }
        catch (InvalidInput ex) {
            errors.add(new InvalidInput.Error(field, "web.error.unreadable"));
            return null;
        }
    }

    private static void collect(List<InvalidInput.Error> errors, Runnable check) {
        try {
            check.run();
        }
        catch (InvalidInput ex) {
            errors.addAll(ex.errors());
        }
    }

}
