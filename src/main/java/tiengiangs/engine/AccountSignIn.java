package tiengiangs.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import tiengiangs.directory.Role;

/**
 * Signs an officer in with the account in the engine's identity tables; the engine slows
 * down and locks accounts that are guessed at.
 */
@Component
class AccountSignIn implements AuthenticationProvider {

    private final IdentityService identity;

    AccountSignIn(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String user = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        if (user.isBlank() || user.length() > 64 || !this.identity.checkPassword(user, password)) {
            throw new BadCredentialsException("Wrong account or password");
        }
        List<GrantedAuthority> authorities = new ArrayList<>();
        authorities.add(new SimpleGrantedAuthority("ROLE_OFFICER"));
        for (Group group : this.identity.createGroupQuery().groupMember(user).list()) {
            authorities.add(new SimpleGrantedAuthority("GROUP_" + group.getId()));
            Arrays.stream(Role.values())
                .filter((role) -> !role.isPerAgency() && role.group().equals(group.getId()))
                .forEach((role) -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role.name())));
        }
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

}
