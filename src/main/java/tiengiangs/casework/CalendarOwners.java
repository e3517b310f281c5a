package tiengiangs.casework;

import org.springframework.stereotype.Component;
import tiengiangs.directory.Agencies;
import tiengiangs.worktime.KnownAgencies;

/**
 * Tells the calendar the agencies of the directory.
 */
@Component
class CalendarOwners implements KnownAgencies {

    private final Agencies agencies;

    CalendarOwners(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public boolean isKnown(String agency) {
        return this.agencies.find(agency).isPresent();
    }

}
