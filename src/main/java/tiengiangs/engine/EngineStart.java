package tiengiangs.engine;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import tiengiangs.directory.DirectorySeed;

/**
 * What happens once the engine runs and before the first request: the directory, groups,
 * rights, models, lists of tasks, and the first administrator if the environment names
 * one.
 */
@Component
class EngineStart implements SmartInitializingSingleton {

    private final DirectorySeed directory;

    private final Accounts accounts;

    private final Rights rights;

    private final SeedModels models;

    private final TasklistFilters filters;

    private final FirstAdministrator administrator;

    EngineStart(DirectorySeed directory, Accounts accounts, Rights rights, SeedModels models, TasklistFilters filters,
            FirstAdministrator administrator) {
        this.directory = directory;
        this.accounts = accounts;
        this.rights = rights;
        this.models = models;
        this.filters = filters;
        this.administrator = administrator;
    }

    @Override
    public void afterSingletonsInstantiated() {
        this.directory.sow();
        this.accounts.ensureGroups();
        this.rights.ensure();
        this.models.deploy();
        this.filters.ensure();
        this.administrator.ensure();
    }

}
