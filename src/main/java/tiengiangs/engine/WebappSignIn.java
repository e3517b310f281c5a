package tiengiangs.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells Tasklist and Cockpit who is signed in, so one sign-in serves the whole house.
 * Made by the web applications' own filter, hence public.
 */
public class WebappSignIn implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication officer = SecurityContextHolder.getContext().getAuthentication();
        if (officer == null || officer.getAuthorities()
            .stream()
            .noneMatch((authority) -> "ROLE_OFFICER".equals(authority.getAuthority()))) {
            return AuthenticationResult.unsuccessful();
        }
        List<String> groups = Authorities.groupsIn(officer.getAuthorities());
        forgetOthers(request, engine.getName(), Set.copyOf(groups));
        AuthenticationResult signedIn = AuthenticationResult.successful(officer.getName());
        signedIn.setGroups(groups);
        return signedIn;
    }

    /**
     * The web applications remember groups for minutes: what they remember is dropped as
     * soon as it is no longer true.
     */
    private static void forgetOthers(HttpServletRequest request, String engine, Set<String> groups) {
        Authentications remembered = AuthenticationUtil.getAuthsFromSession(request.getSession());
        if (remembered.getAuthenticationForProcessEngine(engine) instanceof UserAuthentication person
                && !groups.equals(new HashSet<>(person.getGroupIds()))) {
            remembered.removeByEngineName(engine);
        }
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // The sign-in page is Spring Security's affair.
    }

}
