package tiengiangs.demo;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says where to go and with which account.
 */
@Component
@Profile("demo")
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    @EventListener
    void ready(ApplicationReadyEvent event) {
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
