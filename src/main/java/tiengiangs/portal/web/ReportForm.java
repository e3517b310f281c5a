package tiengiangs.portal.web;

import java.util.ArrayList;
import java.util.List;

import tiengiangs.directory.Area;
import tiengiangs.intake.Submission;
import tiengiangs.reports.ReportKind;
import tiengiangs.reports.ReporterKind;

/**
 * The fields of the citizens' form as typed; kept as they are when something is wrong.
 */
class ReportForm {

    private String field = "";

    private String description = "";

    private String areaCode = "";

    private String address = "";

    private String latitude = "";

    private String longitude = "";

    private boolean dangerous;

    private String contactName = "";

    private String contactPhone = "";

    private String contactEmail = "";

    private boolean consentToPublish;

    private String key = "";

    private String solution = "";

    /** No person sees this field: what is in it was written by a machine. */
    private String note = "";

    private String opened = "";

    private List<String> staged = new ArrayList<>();

    /**
     * The submission that this form is; the commune's inner point stands for the place if
     * none was given.
     */
    Submission submission(Area area) {
        String[] parts = this.field.split("/", 2);
        Double byHandLatitude = number(this.latitude);
        Double byHandLongitude = number(this.longitude);
        boolean exact = byHandLatitude != null && byHandLongitude != null;
        return new Submission(parts[0].isEmpty() ? null : parts[0], (parts.length == 2) ? parts[1] : null, null,
                this.description, exact ? byHandLatitude : (area != null) ? area.latitude() : null,
                exact ? byHandLongitude : (area != null) ? area.longitude() : null, this.address,
                this.areaCode.isEmpty() ? null : this.areaCode, null, this.dangerous, ReportKind.REPORT,
                ReporterKind.INDIVIDUAL, this.contactName, this.contactPhone, this.contactEmail, true,
                this.consentToPublish);
    }

    private static Double number(String text) {
        try {
            return text.isBlank() ? null : Double.valueOf(text);
        }
        catch (NumberFormatException ex) {
            return null;
        }
    }

    public String getField() {
        return this.field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getDescription() {
        return this.description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getAreaCode() {
        return this.areaCode;
    }

    public void setAreaCode(String areaCode) {
        this.areaCode = areaCode;
    }

    public String getAddress() {
        return this.address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLatitude() {
        return this.latitude;
    }

    public void setLatitude(String latitude) {
        this.latitude = latitude;
    }

    public String getLongitude() {
        return this.longitude;
    }

    public void setLongitude(String longitude) {
        this.longitude = longitude;
    }

    public boolean isDangerous() {
        return this.dangerous;
    }

    public void setDangerous(boolean dangerous) {
        this.dangerous = dangerous;
    }

    public String getContactName() {
        return this.contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactPhone() {
        return this.contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public String getContactEmail() {
        return this.contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public boolean isConsentToPublish() {
        return this.consentToPublish;
    }

    public void setConsentToPublish(boolean consentToPublish) {
        this.consentToPublish = consentToPublish;
    }

    public String getKey() {
        return this.key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getSolution() {
        return this.solution;
    }

    public void setSolution(String solution) {
        this.solution = solution;
    }

    public String getNote() {
        return this.note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getOpened() {
        return this.opened;
    }

    public void setOpened(String opened) {
        this.opened = opened;
    }

    public List<String> getStaged() {
        return this.staged;
    }

    public void setStaged(List<String> staged) {
        this.staged = staged;
    }

}
