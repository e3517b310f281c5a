package tiengiangs.portal;

import java.time.Instant;
import java.util.List;

/**
 * The way of a report through its five stations, as a line with the present one marked.
 */
public record Way(List<Station> stations) {

    /** The stations in their order; also the ends of their message keys. */
    static final List<String> NAMES = List.of("receive", "resolve", "approve", "publish", "rate");

    /**
     * One station.
     *
     * @param state {@code done}, {@code now} or {@code ahead}
     * @param at when it was done, or {@code null}
     * @param detours side loops that were taken from it
     */
    public record Station(String name, String state, Instant at, List<Detour> detours) {
    }

    /**
     * A side loop.
     *
     * @param kind {@code asked}, {@code returned}, {@code extended}, {@code sentBack} or
     * {@code reopened}
     * @param until when it was over, or {@code null}
     * @param reason words for this reader, or {@code null}
     */
    public record Detour(String kind, Instant since, Instant until, String reason) {
    }

}
