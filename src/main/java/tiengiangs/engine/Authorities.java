package tiengiangs.engine;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import tiengiangs.directory.Role;

/**
 * Who an officer is to the rest of the house, read from the engine's identity tables.
 */
@Component
class Authorities {

    private static final String GROUP = "GROUP_";

    private final IdentityService identity;

    Authorities(IdentityService identity) {
        this.identity = identity;
    }

    /**
     * What the person may do now: {@code ROLE_OFFICER}, a role for each group that
     * belongs to no agency, and {@code GROUP_} with each group; empty if the account has
     * lost all its groups or is gone.
     */
    Set<GrantedAuthority> authoritiesOf(String user) {
        Set<GrantedAuthority> authorities = new LinkedHashSet<>();
        for (Group group : this.identity.createGroupQuery().groupMember(user).list()) {
            authorities.add(new SimpleGrantedAuthority("ROLE_OFFICER"));
            authorities.add(new SimpleGrantedAuthority(GROUP + group.getId()));
            Arrays.stream(Role.values())
                .filter((role) -> !role.isPerAgency() && role.group().equals(group.getId()))
                .forEach((role) -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role.name())));
        }
        return authorities;
    }

    /** The engine's groups among these authorities. */
    static List<String> groupsIn(Iterable<? extends GrantedAuthority> authorities) {
        Set<String> groups = new LinkedHashSet<>();
        authorities.forEach((authority) -> {
            if (authority.getAuthority().startsWith(GROUP)) {
                groups.add(authority.getAuthority().substring(GROUP.length()));
            }
        });
        return List.copyOf(groups);
    }

}
