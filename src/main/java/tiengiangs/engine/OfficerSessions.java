package tiengiangs.engine;

import java.util.Collection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Remembers in the session who is signed in, but never what that person may do: groups
 * are read anew for every request, so one that was taken away is gone at once.
 */
@Component
class OfficerSessions implements SecurityContextRepository {

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    private final Authorities officers;

    OfficerSessions(Authorities officers) {
        this.officers = officers;
    }

    @Override
    @Deprecated
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return fresh(this.sessions.loadContext(exchange));
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Fresh(this.sessions.loadDeferredContext(request));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        this.sessions.saveContext(context, request, response);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return this.sessions.containsContext(request);
    }

    private SecurityContext fresh(SecurityContext remembered) {
        Authentication person = remembered.getAuthentication();
        if (person == null) {
            return remembered;
        }
        Collection<GrantedAuthority> now = this.officers.authoritiesOf(person.getName());
        if (now.isEmpty()) {
            return new SecurityContextImpl();
        }
        UsernamePasswordAuthenticationToken officer = UsernamePasswordAuthenticationToken
            .authenticated(person.getName(), null, now);
        officer.setDetails(person.getDetails());
        return new SecurityContextImpl(officer);
    }

    /** Asks for the groups once, and only if the request wants to know who it is from. */
    private final class Fresh implements DeferredSecurityContext {

        private final DeferredSecurityContext remembered;

        private SecurityContext context;

        Fresh(DeferredSecurityContext remembered) {
            this.remembered = remembered;
        }

        @Override
        public SecurityContext get() {
            if (this.context == null) {
                this.context = fresh(this.remembered.get());
            }
            return this.context;
        }

        @Override
        public boolean isGenerated() {
            return this.remembered.isGenerated();
        }

    }

}
