package tiengiangs.engine;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * What happens once the engine runs and before the first request: models, people's
 * rights, Tasklist filters.
 */
@Component
class EngineStart implements SmartInitializingSingleton {

    private final SeedModels models;

    EngineStart(SeedModels models) {
        this.models = models;
    }

    @Override
    public void afterSingletonsInstantiated() {
        this.models.deploy();
    }

}
