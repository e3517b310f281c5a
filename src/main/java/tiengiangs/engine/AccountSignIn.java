package tiengiangs.engine;

import java.util.Set;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Signs an officer in with the account in the engine's identity tables. Nobody's account
 * is locked by what others try: guessing is limited where it comes from. The details of
 * who is signed in are the person's name.
 */
@Component
class AccountSignIn implements AuthenticationProvider {

    private final Accounts accounts;

    private final Authorities officers;

    AccountSignIn(Accounts accounts, Authorities officers) {
        this.accounts = accounts;
        this.officers = officers;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String user = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        if (user.isBlank() || user.length() > 64) {
            throw new BadCredentialsException("Wrong account or password");
        }
        if (!this.accounts.opens(user, password)) {
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

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

}
