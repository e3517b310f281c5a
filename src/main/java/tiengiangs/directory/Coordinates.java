package tiengiangs.directory;

import tiengiangs.web.InvalidInput;

/**
 * A point that can be one in Vietnam, WGS 84 degrees.
 */
public record Coordinates(double latitude, double longitude) {

    private static final double SOUTH = 8;

    private static final double NORTH = 24;

    private static final double WEST = 102;

    private static final double EAST = 118;

    /**
     * Checks a point as somebody sent it.
     * @throws InvalidInput naming the field, and saying so if the two were swapped
     */
    public static Coordinates of(double latitude, double longitude, String latitudeField, String longitudeField) {
        if (isWithin(latitude, WEST, EAST) && isWithin(longitude, SOUTH, NORTH)) {
            throw InvalidInput.of(latitudeField, "directory.error.swapped");
        }
        if (!isWithin(latitude, SOUTH, NORTH)) {
            throw InvalidInput.of(latitudeField, "directory.error.latitude");
        }
        if (!isWithin(longitude, WEST, EAST)) {
            throw InvalidInput.of(longitudeField, "directory.error.longitude");
        }
        return new Coordinates(latitude, longitude);
    }

    /** Whether the two can be a point in Vietnam, in this order. */
    static boolean areInVietnam(double latitude, double longitude) {
        return isWithin(latitude, SOUTH, NORTH) && isWithin(longitude, WEST, EAST);
    }

    /** False for NaN too. */
    private static boolean isWithin(double value, double least, double most) {
        return value >= least && value <= most;
    }

}
