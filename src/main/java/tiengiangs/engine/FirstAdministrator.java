package tiengiangs.engine;

import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import tiengiangs.directory.Role;

/**
 * Makes sure that somebody may run the system: the first administrator is the one whom
 * the environment names. Without any, nothing starts, except for a demonstration, which
 * brings its own.
 */
@Component
class FirstAdministrator {

    private static final String WHAT_TO_SET = "Set TIENGIANGS_ADMINISTRATOR_ID and TIENGIANGS_ADMINISTRATOR_PASSWORD"
            + " (at least " + PasswordRules.SHORTEST + " characters, and none of the passwords everybody knows) for the"
            + " first start.";

    private final Accounts accounts;

    private final Environment environment;

    private final String id;

    private final String password;

    FirstAdministrator(Accounts accounts, Environment environment, @Value("${tiengiangs.administrator.id:}") String id,
            @Value("${tiengiangs.administrator.password:}") String password) {
        this.accounts = accounts;
        this.environment = environment;
        this.id = id;
        this.password = password;
    }

    /**
     * Makes the account if the group of administrators is empty.
     * @throws IllegalStateException with what to set, if nobody is named or the password
     * is weak
     */
    void ensure() {
        if (this.accounts.isAdministered()) {
            return;
        }
        if (this.id.isBlank()) {
            if (this.environment.acceptsProfiles(Profiles.of("demo"))) {
                return;
            }
            throw new IllegalStateException("Nobody may run this system: its group of administrators, "
                    + Role.ADMINISTRATOR.group() + ", is empty. " + WHAT_TO_SET);
        }
        if (!new PasswordRules().accept(this.id, this.password)) {
            throw new IllegalStateException("The first administrator's password is too easy to guess. " + WHAT_TO_SET);
        }
        if (!this.accounts.create(this.id, this.id, this.password, Set.of(Role.ADMINISTRATOR.group()))) {
            throw new IllegalStateException("The account " + this.id + " exists and is no administrator. Name another"
                    + " one. " + WHAT_TO_SET);
        }
    }

}
