package tiengiangs.demo;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tiengiangs.directory.Agencies;
import tiengiangs.directory.Role;
import tiengiangs.engine.Accounts;

/**
 * Makes the demonstration's accounts: those one can sign in as, and, without a password,
 * their colleagues in the other agencies.
 */
@Component
@Profile("demo")
class DemoAccounts {

    private final Accounts accounts;

    private final Agencies agencies;

    private final Set<String> made = new HashSet<>();

    DemoAccounts(Accounts accounts, Agencies agencies) {
        this.accounts = accounts;
        this.agencies = agencies;
    }

    void ensure() {
        for (DemoAccount person : DemoAccount.values()) {
            this.accounts.create(person.id(), person.title(), DemoAccount.PASSWORD, person.groups());
        }
    }

    /** Account of somebody who works in this group of the Centre. */
    String in(Role role) {
        return DemoAccount.of(role.group()).orElseThrow().id();
    }

    /** Account of somebody with this role in this agency. */
    String in(Role role, String agency) {
        return DemoAccount.of(role.groupOf(agency)).map(DemoAccount::id).orElseGet(() -> colleague(role, agency));
    }

    private String colleague(Role role, String agency) {
        boolean leads = role == Role.LEADER;
        String id = (leads ? "lanhdao-" : "canbo-") + agency.toLowerCase(Locale.ROOT);
        if (this.made.add(id)) {
            String name = (leads ? "Lãnh đạo, " : "Cán bộ xử lý, ") + this.agencies.nameOf(agency);
            this.accounts.create(id, name, null, Set.of(role.groupOf(agency)));
        }
        return id;
    }

}
