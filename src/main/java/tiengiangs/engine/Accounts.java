package tiengiangs.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.directory.Agencies;
import tiengiangs.directory.Agency;
import tiengiangs.directory.Role;

/**
 * Officers' accounts and groups, kept in the engine's identity tables: one group a role,
 * two an agency, and one of all officers.
 */
@Component
public class Accounts {

    /** Everybody who works here. */
    static final String OFFICERS = "officers";

    private final IdentityService identity;

    private final Agencies agencies;

    private final ProcessEngineConfigurationImpl engine;

    private final Clock clock;

    private final String nobodys;

    Accounts(IdentityService identity, Agencies agencies, ProcessEngineConfigurationImpl engine, Clock clock) {
        this.identity = identity;
        this.agencies = agencies;
        this.engine = engine;
        this.clock = clock;
        this.nobodys = engine.getPasswordManager().encrypt("of an account that there is not");
    }

    /**
     * Makes the groups that are missing for today's agencies.
     */
    @Transactional
    public void ensureGroups() {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put(OFFICERS, "Cán bộ");
        for (Role role : Role.values()) {
            if (!role.isPerAgency()) {
                wanted.put(role.group(), role.group());
            }
        }
        for (Agency agency : this.agencies.validAt(LocalDate.now(this.clock))) {
            wanted.put(Role.HANDLER.groupOf(agency.code()), "Cán bộ: " + agency.name());
            wanted.put(Role.LEADER.groupOf(agency.code()), "Lãnh đạo: " + agency.name());
        }
        Set<String> known = this.identity.createGroupQuery()
            .unlimitedList()
            .stream()
            .map(Group::getId)
            .collect(Collectors.toCollection(HashSet::new));
        wanted.forEach((id, name) -> {
            if (!known.contains(id)) {
                Group group = this.identity.newGroup(id);
                group.setName(name);
                group.setType("TIENGIANGS");
                this.identity.saveGroup(group);
            }
        });
    }

    /**
     * Makes an account, unless there is one of this name.
     * @param password {@code null} for a person who does not sign in
     * @param groups what the person may do; every officer is in the group of all officers
     * too
     * @return whether it was made
     */
    @Transactional
    public boolean create(String id, String name, String password, Set<String> groups) {
        if (this.identity.createUserQuery().userId(id).count() > 0) {
            return false;
        }
        User user = this.identity.newUser(id);
        user.setFirstName(name);
        user.setLastName("");
        user.setPassword(password);
        // Whoever makes an account here has seen to its password: a demonstration's is
        // known
        // to all.
        ((IdentityServiceImpl) this.identity).saveUser(user, true);
        this.identity.createMembership(id, OFFICERS);
        groups.forEach((group) -> this.identity.createMembership(id, group));
        return true;
    }

    /**
     * Name of the person at an account; the account itself where it is gone or has no
     * name.
     */
    public String nameOf(String id) {
        User user = this.identity.createUserQuery().userId(id).singleResult();
        String name = (user != null) ? Stream.of(user.getFirstName(), user.getLastName())
            .filter((part) -> part != null && !part.isBlank())
            .collect(Collectors.joining(" ")) : "";
        return name.isBlank() ? id : name.strip();
    }

    /**
     * Whether anybody may run the system.
     */
    public boolean isAdministered() {
        return this.identity.createUserQuery().memberOfGroup(Role.ADMINISTRATOR.group()).count() > 0;
    }

    /**
     * Whether there is an account that this password opens. It takes as long if there is
     * none, so that nobody learns which accounts there are.
     */
    public boolean opens(String id, String password) {
        UserEntity account = (UserEntity) this.identity.createUserQuery().userId(id).singleResult();
        if (account == null || account.getPassword() == null) {
            this.engine.getPasswordManager().check(password, this.nobodys);
            return false;
        }
        return this.engine.getPasswordManager()
            .check(EncryptionUtil.saltPassword(password, account.getSalt()), account.getPassword());
    }

}
