package tiengiangs.directory;

import java.time.LocalDate;

/**
 * A commune, ward, district or province for the time it existed under this code.
 *
 * @param validTo last day, or {@code null}
 * @param latitude of a point inside, WGS 84, or {@code null}
 */
public record Area(String code, LocalDate validFrom, LocalDate validTo, String name, String type, String parent,
        Double latitude, Double longitude) {

    /** Whether the area exists on this day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
    }

    /** Whether reports are placed in areas of this kind. */
    public boolean isCommune() {
        return this.type.equals("WARD") || this.type.equals("COMMUNE") || this.type.equals("TOWNSHIP");
    }

}
