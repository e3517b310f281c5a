package tiengiangs;

import java.util.TimeZone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The application: every room below this package, one database, one engine.
 */
@SpringBootApplication
@EnableScheduling
@Modulithic(systemName = "TienGiangS")
public class TienGiangS {

    /**
     * The zone in which the engine keeps its timestamps; they carry none of their own, so
     * every node must agree (docs/adr/0002).
     */
    static final String ZONE = "Asia/Ho_Chi_Minh";

    public static void main(String[] arguments) {
        keepZone(System.getProperty("user.timezone"));
        SpringApplication.run(TienGiangS.class, arguments);
    }

    private static void keepZone(String configured) {
        if (configured != null && !configured.isBlank() && !ZONE.equals(configured)) {
            throw new IllegalStateException("Set -Duser.timezone=" + ZONE + " or leave it out: " + configured
                    + " would shift every stored deadline.");
        }
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
    }

}
