package tiengiangs.demo;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Keeps invented people and cases away from a real database: on anything but the embedded
 * one the demonstration must be asked for by name. It looks before the first connection.
 */
@Component
@Profile("demo")
class DemoGround implements BeanFactoryPostProcessor, EnvironmentAware {

    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        String database = this.environment.getProperty("spring.datasource.url", "");
        boolean asked = this.environment.getActiveProfiles().length > 0;
        if (!database.startsWith("jdbc:h2:") && !asked) {
            throw new IllegalStateException("The demonstration does not start on " + database.replaceFirst("[?].*", "")
                    + " unasked. Start with --spring.profiles.active=postgres for real work, or with"
                    + " --spring.profiles.active=postgres,demo to put invented people and cases into this database.");
        }
    }

}
