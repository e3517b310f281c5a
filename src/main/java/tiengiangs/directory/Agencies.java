package tiengiangs.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * All agencies, past and present.
 */
@Component
public class Agencies {

    /** Code of the Centre in every province. */
    public static final String CENTRE = "TRUNG-TAM";

    private final DirectoryMapper rows;

    private final Clock clock;

    Agencies(DirectoryMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The agency with this code, whether it still exists or not.
     */
    public Optional<Agency> find(String code) {
        return Optional.ofNullable(this.rows.findAgency(code));
    }

    /**
     * The agency's name, or its code if it is unknown.
     */
    public String nameOf(String code) {
        return find(code).map(Agency::name).orElse(code);
    }

    /**
     * The agencies that exist on this day, by name in Vietnamese order.
     */
    public List<Agency> validAt(LocalDate day) {
        return this.rows.findAgencies()
            .stream()
            .filter((agency) -> agency.isValidOn(day))
            .sorted(Comparator.comparing(Agency::name, Names.inOrder()))
            .toList();
    }

    /**
     * The agency that governs this area today, such as the UBND of a commune.
     */
    public Optional<Agency> ofArea(String areaCode) {
        LocalDate today = LocalDate.now(this.clock);
        return this.rows.findAgencies()
            .stream()
            .filter((agency) -> areaCode != null && areaCode.equals(agency.areaCode()) && agency.isValidOn(today))
            .findFirst();
    }

}
