package tiengiangs.engine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The book of sign-ins: who, when, from which network and whether it worked. Kept for a
 * year.
 */
@Component
public class SignIns {

    private static final Duration KEPT = Duration.ofDays(365);

    private final SignInMapper rows;

    private final IdentityService identity;

    private final Clock clock;

    SignIns(SignInMapper rows, IdentityService identity, Clock clock) {
        this.rows = rows;
        this.identity = identity;
        this.clock = clock;
    }

    /** The latest, newest first. */
    public List<SignIn> latest(int most) {
        return this.rows.latest(most);
    }

    @EventListener
    void entered(AuthenticationSuccessEvent event) {
        write(event.getAuthentication(), true);
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        write(event.getAuthentication(), false);
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Ho_Chi_Minh")
    void forget() {
        this.rows.forget(this.clock.instant().minus(KEPT));
    }

    private void write(Authentication person, boolean entered) {
        String name = person.getName();
        boolean known = name.length() <= 64 && this.identity.createUserQuery().userId(name).count() > 0;
        String address = (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call)
                ? call.getRequest().getRemoteAddr() : "";
        this.rows.insert(new SignIn(this.clock.instant(), known ? name : null, networkOf(address), entered));
    }

    /** A literal address is not looked up anywhere. */
    static String networkOf(String address) {
        if (!address.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            return "?";
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            int kept = (bytes.length == 4) ? 3 : 6;
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8;
        }
        catch (UnknownHostException ex) {
            return "?";
        }
    }

}
