package tiengiangs.notification;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.notification.Message.State;
import tiengiangs.web.Conflict;
import tiengiangs.web.NotFound;

/**
 * The messages that were sent, wait or could not be sent, as the Centre looks at them.
 */
@Component
public class Outbox {

    private final OutboxMapper rows;

    private final List<Gateway> gateways;

    private final Clock clock;

    Outbox(OutboxMapper rows, List<Gateway> gateways, Clock clock) {
        this.rows = rows;
        this.gateways = gateways;
        this.clock = clock;
    }

    /**
     * Whether messages of this medium are sent at all; where no gateway is set up they
     * wait.
     */
    public boolean isSent(Medium medium) {
        return this.gateways.stream().anyMatch((gateway) -> gateway.medium() == medium && gateway.isReady());
    }

    /**
     * The latest messages in this state, the last one first.
     */
    public List<Message> latest(State state, int most) {
        return this.rows.findLatest(state, most);
    }

    /**
     * How many messages there are in each state.
     */
    public Map<State, Integer> counts() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, this.rows.count(state));
        }
        return counts;
    }

    /**
     * Lets a message that was given up be tried once more, from the first attempt on.
     * @throws NotFound if there is no such message
     * @throws Conflict if it was not given up
     */
    @Transactional
    public void sendAgain(long id) {
        Message message = Optional.ofNullable(this.rows.find(id))
            .orElseThrow(() -> new NotFound("notification.unknown"));
        if (message.state() != State.DEAD || this.rows.revive(message.bundle(), this.clock.instant()) == 0) {
            throw new Conflict("notification.conflict.alive");
        }
    }

}
