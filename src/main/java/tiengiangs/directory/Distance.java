package tiengiangs.directory;

/**
 * Distances on the ground.
 */
public final class Distance {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    private Distance() {
    }

    /**
     * Great-circle distance between two points in metres (haversine formula), WGS 84
     * degrees.
     */
    public static double metres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double dLatitude = Math.toRadians(otherLatitude - latitude);
        double dLongitude = Math.toRadians(otherLongitude - longitude);
        double a = Math.pow(Math.sin(dLatitude / 2), 2) + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(otherLatitude)) * Math.pow(Math.sin(dLongitude / 2), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(a));
    }

}
