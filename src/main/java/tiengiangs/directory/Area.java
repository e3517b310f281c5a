package tiengiangs.directory;

import java.time.LocalDate;

/**
 * A commune, ward, district or province for the time it existed under this code.
 *
 * @param validTo last day, or {@code null}
 * @param type name of an {@link Area.Type}
 * @param latitude of a point inside, WGS 84, or {@code null}
 * @param longitude of the same point, or {@code null}
 */
public record Area(String code, LocalDate validFrom, LocalDate validTo, String name, String type, String parent,
        Double latitude, Double longitude) {

    public Area {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("An area's last day cannot come before its first: " + validTo);
        }
        if ((latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException("A point has a latitude and a longitude");
        }
        if (latitude != null && !Coordinates.areInVietnam(latitude, longitude)) {
            throw new IllegalArgumentException(
                    "Latitudes in Vietnam are 8 to 24, longitudes 102 to 118: %s, %s".formatted(latitude, longitude));
        }
    }

    /** Whether the area exists on this day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
    }

    /** Whether reports are placed in areas of this kind. */
    public boolean isCommune() {
        return this.type.equals("WARD") || this.type.equals("COMMUNE") || this.type.equals("TOWNSHIP");
    }

    /** What an area can be. */
    public enum Type {

        /** Phường. */
        WARD,
        /** Xã. */
        COMMUNE,
        /** Thị trấn; none since 01/07/2025. */
        TOWNSHIP,
        /** Huyện; none since 01/07/2025. */
        DISTRICT,
        /** Thị xã, a district; none since 01/07/2025. */
        TOWN,
        /** Thành phố under a province, a district; none since 01/07/2025. */
        CITY,
        /** Tỉnh. */
        PROVINCE

    }

}
