package tiengiangs.engine;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Where officers are reached by mail: the address in their profile, if they have given
 * one.
 */
@Component
public class Mailboxes {

    private final MailboxMapper rows;

    Mailboxes(MailboxMapper rows) {
        this.rows = rows;
    }

    /**
     * The accounts in this group that have an address.
     */
    public List<String> reachable(String group) {
        return this.rows.findReachable(group);
    }

    /**
     * The address of an account.
     */
    public Optional<String> addressOf(String account) {
        return Optional.ofNullable(this.rows.findAddress(account));
    }

}
