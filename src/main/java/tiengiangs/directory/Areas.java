package tiengiangs.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * All areas, past and present, and which of them a point lies in.
 */
@Component
public class Areas {

    /**
     * Without boundaries, a point farther than this from every commune's inner point lies
     * outside: within the province of 2026 none is farther than 9.6 km from the nearest.
     */
    private static final double FARTHEST_METRES = 10_000;

    private final KeptDirectory directory;

    private final Clock clock;

    Areas(KeptDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The area that had this code on this day.
     */
    public Optional<Area> find(String code, LocalDate day) {
        return this.directory.current().areas(code).stream().filter((area) -> area.isValidOn(day)).findFirst();
    }

    /**
     * The commune that has this code today.
     */
    public Optional<Area> find(String code) {
        return (code == null) ? Optional.empty() : find(code, LocalDate.now(this.clock)).filter(Area::isCommune);
    }

    /**
     * The communes of today, by name in Vietnamese order.
     */
    public List<Area> communes() {
        return today().communes();
    }

    /**
     * Where a point lies; with imported boundaries exactly, without them by the nearest
     * inner point. Just outside every known outline the nearest commune is suggested.
     * @param latitude WGS 84 degrees
     * @param longitude WGS 84 degrees
     */
    public Place locate(double latitude, double longitude) {
        Snapshot.Day today = today();
        return today.borders()
            .locate(latitude, longitude)
            .or(() -> nearest(today.communes().stream().filter((area) -> !today.borders().knows(area)), latitude,
                    longitude))
            .orElseGet(Place.Outside::new);
    }

    private Snapshot.Day today() {
        return this.directory.current().on(LocalDate.now(this.clock));
    }

    private static Optional<Place> nearest(Stream<Area> communes, double latitude, double longitude) {
        return communes.filter((area) -> area.latitude() != null)
            .min(Comparator.comparingDouble((area) -> metres(area, latitude, longitude)))
            .filter((area) -> metres(area, latitude, longitude) <= FARTHEST_METRES)
            .map((area) -> new Place.Suggested(area, Math.round(metres(area, latitude, longitude))));
    }

    private static double metres(Area area, double latitude, double longitude) {
        return Distance.metres(area.latitude(), area.longitude(), latitude, longitude);
    }

}
