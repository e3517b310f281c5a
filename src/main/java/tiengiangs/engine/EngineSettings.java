package tiengiangs.engine;

import java.util.List;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What distinguishes our engine from the stock one and cannot be said in
 * {@code application.yaml}.
 */
@Component
@Order(Ordering.DEFAULT_ORDER - 1)
class EngineSettings extends AbstractCamundaConfiguration {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(List.of(new RecordHistory()));
    }

}
