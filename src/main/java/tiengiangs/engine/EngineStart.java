package tiengiangs.engine;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import tiengiangs.directory.DirectorySeed;

/**
 * What happens once the engine runs and before the first request: models, people's
 * rights, Tasklist filters.
 */
@Component
class EngineStart implements SmartInitializingSingleton {

    private final DirectorySeed directory;

    private final SeedModels models;

    EngineStart(DirectorySeed directory, SeedModels models) {
        this.directory = directory;
        this.models = models;
    }

    @Override
    public void afterSingletonsInstantiated() {
        this.directory.sow();
        this.models.deploy();
    }

}
