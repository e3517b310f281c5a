package tiengiangs;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import tiengiangs.fixtures.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class StartTests {

    @Autowired
    private ProcessEngine engine;

    @Test
    void startsOnAnEmptyDatabaseWithOurHistoryLevel() {
        assertThat(this.engine.getProcessEngineConfiguration().getHistory()).isEqualTo("record");
    }

}
