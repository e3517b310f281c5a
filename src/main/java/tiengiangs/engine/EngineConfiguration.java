package tiengiangs.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;

import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDependsOnDatabaseInitializationDetector;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Beans that the engine room offers or needs.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    Clock clock() {
        return new EngineClock(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** Lets Flyway finish before the engine looks at its tables. */
    static class EngineWaitsForSchema extends AbstractBeansOfTypeDependsOnDatabaseInitializationDetector {

        @Override
        protected Set<Class<?>> getDependsOnDatabaseInitializationBeanTypes() {
            return Set.of(ProcessEngineFactoryBean.class);
        }

    }

}
