package tiengiangs.engine;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * What the engine lends to the demonstration, for tests that play some of it.
 */
@Configuration(proxyBeanMethods = false)
@Profile("test & !demo")
class MovedByTests {

    @Bean
    DemoClock demoClock(ManagementService jobs, RuntimeService instances) {
        return new DemoClock(jobs, instances);
    }

    @Bean
    DemoOfficers demoOfficers(IdentityService identity, TaskService tasks, FormService forms) {
        return new DemoOfficers(identity, tasks, forms);
    }

}
