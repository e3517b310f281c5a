package tiengiangs.engine;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
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
        List<String> groups = engine.getIdentityService()
            .createGroupQuery()
            .groupMember(officer.getName())
            .list()
            .stream()
            .map(Group::getId)
            .toList();
        AuthenticationResult signedIn = AuthenticationResult.successful(officer.getName());
        signedIn.setGroups(groups);
        return signedIn;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // The sign-in page is Spring Security's affair.
    }

}
