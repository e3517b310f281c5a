package tiengiangs.engine;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Signs an officer in with the account in the engine's identity tables; the engine slows
 * down and locks accounts that are guessed at. The details of who is signed in are the
 * person's name.
 */
@Component
class AccountSignIn implements AuthenticationProvider {

    /** What the engine counts to before only an administrator opens the account again. */
    private static final int LAST_ATTEMPT = 10;

    private final IdentityService identity;

    private final Authorities officers;

    private final Accounts accounts;

    private final Clock clock;

    AccountSignIn(IdentityService identity, Authorities officers, Accounts accounts, Clock clock) {
        this.identity = identity;
        this.officers = officers;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String user = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        if (user.isBlank() || user.length() > 64) {
            throw new BadCredentialsException("Wrong account or password");
        }
        refuseLocked(user);
        if (!this.identity.checkPassword(user, password)) {
            throw new BadCredentialsException("Wrong account or password");
        }
        Set<GrantedAuthority> authorities = this.officers.authoritiesOf(user);
        if (authorities.isEmpty()) {
            throw new BadCredentialsException("An account without any group");
        }
        UsernamePasswordAuthenticationToken person = UsernamePasswordAuthenticationToken.authenticated(user, null,
                authorities);
        person.setDetails(this.accounts.nameOf(user));
        return person;
    }

    private void refuseLocked(String user) {
        UserEntity account = (UserEntity) this.identity.createUserQuery().userId(user).singleResult();
        if (account == null) {
            return;
        }
        Date until = account.getLockExpirationTime();
        if (account.getAttempts() >= LAST_ATTEMPT) {
            throw new LockedException("until an administrator opens it");
        }
        if (until != null && until.toInstant().isAfter(this.clock.instant())) {
            throw new LockedException(Duration.between(this.clock.instant(), until.toInstant()) + " more");
        }
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

}
