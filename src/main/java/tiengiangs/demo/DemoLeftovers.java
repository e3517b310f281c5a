package tiengiangs.demo;

import java.util.Arrays;
import java.util.List;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tiengiangs.engine.Accounts;

/**
 * Refuses to start for real work while an account of a demonstration can still be opened
 * with the password that everybody knows.
 */
@Component
@Profile("!demo")
class DemoLeftovers implements SmartInitializingSingleton {

    private final Accounts accounts;

    DemoLeftovers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> open = Arrays.stream(DemoAccount.values())
            .map(DemoAccount::id)
            .filter((id) -> this.accounts.opens(id, DemoAccount.PASSWORD))
            .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException("This database has been used for a demonstration: the password of "
                    + String.join(", ", open) + " is known to everybody. Start on an empty database, or name the"
                    + " profile demo, sign in as " + DemoAccount.QUANTRI.id()
                    + " and delete these accounts or change their passwords.");
        }
    }

}
