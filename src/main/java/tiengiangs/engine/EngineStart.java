package tiengiangs.engine;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tiengiangs.directory.DirectorySeed;
import tiengiangs.directory.Role;

import java.util.Set;

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

    private final String administrator;

    private final String password;

    EngineStart(DirectorySeed directory, Accounts accounts, Rights rights, SeedModels models, TasklistFilters filters,
            @Value("${tiengiangs.administrator.id:}") String administrator,
            @Value("${tiengiangs.administrator.password:}") String password) {
        this.directory = directory;
        this.accounts = accounts;
        this.rights = rights;
        this.models = models;
        this.filters = filters;
        this.administrator = administrator;
        this.password = password;
    }

    @Override
    public void afterSingletonsInstantiated() {
        this.directory.sow();
        this.accounts.ensureGroups();
        this.rights.ensure();
        this.models.deploy();
        this.filters.ensure();
        if (!this.administrator.isBlank() && !this.accounts.isAdministered()) {
            this.accounts.create(this.administrator, this.administrator, this.password,
                    Set.of(Role.ADMINISTRATOR.group()));
        }
    }

}
