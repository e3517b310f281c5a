package tiengiangs.reports;

import tiengiangs.web.NotFound;

/**
 * Finds the report that a caller proves to be theirs with {@code Authorization: Bearer
 * <trackingToken>} (RFC 6750).
 */
public final class Bearer {

    private static final String SCHEME = "Bearer ";

    private Bearer() {
    }

    /**
     * The caller's report.
     * @throws NotFound if the code is unknown or the token is not its own: both look the
     * same
     */
    public static Report require(Reports reports, String code, String authorization) {
        String token = (authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                ? authorization.substring(SCHEME.length()).strip() : "";
        return ReportCode.read(code)
            .flatMap((known) -> reports.find(known, new TrackingToken(token)))
            .orElseThrow(() -> new NotFound("reports.unknown"));
    }

}
