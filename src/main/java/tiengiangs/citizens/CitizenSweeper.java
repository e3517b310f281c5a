package tiengiangs.citizens;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets old links and sessions once an hour.
 */
@Component
class CitizenSweeper {

    private final Citizens citizens;

    private final boolean scheduled;

    CitizenSweeper(Citizens citizens, @Value("${tiengiangs.schedule:true}") boolean scheduled) {
        this.citizens = citizens;
        this.scheduled = scheduled;
    }

    @Scheduled(fixedDelay = 60 * 60 * 1000, initialDelay = 2 * 60 * 1000)
    void sweepOnSchedule() {
        if (this.scheduled) {
            this.citizens.forget();
        }
    }

}
