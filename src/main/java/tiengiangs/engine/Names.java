package tiengiangs.engine;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/**
 * The names a diagram may use besides variables: our steps and listeners, and facts of
 * the case. They win over variables of the same name, so no submitted variable can take
 * their place.
 */
@Component
class Names {

    private final BeanFactory beans;

    Names(BeanFactory beans) {
        this.beans = beans;
    }

    /** A step or listener of ours, made for diagrams. */
    Optional<Object> step(String name) {
        return bean(name).filter((bean) -> bean instanceof JavaDelegate || bean instanceof ExecutionListener
                || bean instanceof TaskListener);
    }

    /** Whether it is one, found out without making it. */
    boolean isStep(String name) {
        return List.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class)
            .stream()
            .anyMatch((type) -> this.beans.containsBean(name) && this.beans.isTypeMatch(name, type));
    }

    Optional<CaseFact> fact(String name) {
        return bean(name).filter(CaseFact.class::isInstance).map(CaseFact.class::cast);
    }

    private Optional<Object> bean(String name) {
        return this.beans.containsBean(name) ? Optional.of(this.beans.getBean(name)) : Optional.empty();
    }

}
