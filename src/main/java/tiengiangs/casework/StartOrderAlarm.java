package tiengiangs.casework;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Tells the watch that cases wait for their start for more than a minute. It is no reason
 * to close the door: reports are kept and their clocks run.
 */
@Component
class StartOrderAlarm implements HealthIndicator {

    static final Status ALARM = new Status("ALARM");

    private final StartOrders orders;

    StartOrderAlarm(StartOrders orders) {
        this.orders = orders;
    }

    @Override
    public Health health() {
        int late = this.orders.countLate();
        return ((late > 0) ? Health.status(ALARM) : Health.up()).withDetail("waiting", late).build();
    }

}
