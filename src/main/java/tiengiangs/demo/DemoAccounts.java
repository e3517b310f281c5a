package tiengiangs.demo;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tiengiangs.engine.Accounts;

/**
 * Makes the demonstration's accounts and says where to go with them.
 */
@Component
@Profile("demo")
class DemoAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    void ensure() {
        for (DemoAccount person : DemoAccount.values()) {
            this.accounts.create(person.id(), person.title(), DemoAccount.PASSWORD, person.groups());
        }
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        ensure();
        int port = ((ServletWebServerApplicationContext) event.getApplicationContext()).getWebServer().getPort();
        LOG.info("""

                TienGiangS is ready, with demonstration data.
                  Citizens:  http://localhost:{}/
                  Officers:  http://localhost:{}/officer   (password of all: {})
                {}
                """, port, port, DemoAccount.PASSWORD,
                Arrays.stream(DemoAccount.values())
                    .map((person) -> "    %-10s %s".formatted(person.id(), person.title()))
                    .collect(Collectors.joining("\n")));
    }

}
