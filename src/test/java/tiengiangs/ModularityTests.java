package tiengiangs;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void arrowsBetweenRoomsPointDown() {
        ApplicationModules.of(TienGiangS.class).verify();
    }

}
