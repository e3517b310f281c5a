package tiengiangs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ZoneTests {

    @Test
    void nothingStartsInAnotherZone() {
        String zone = System.getProperty("user.timezone");
        System.setProperty("user.timezone", "UTC");
        try {
            assertThatThrownBy(() -> TienGiangS.main(new String[0])).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Set -Duser.timezone=Asia/Ho_Chi_Minh")
                .hasMessageContaining("UTC would shift every stored deadline");
        }
        finally {
            System.setProperty("user.timezone", zone);
        }
    }

}
