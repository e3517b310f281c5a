package tiengiangs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Takes each filter before the web applications away and shows what would come through,
 * then puts that one filter in.
 */
class RemovedFilterTests {

    private static final String CALL = "/camunda/api/engine/engine/default";

    private String arrived;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void withoutTheGuardAQueryBringsAnExpressionToTheEngine() throws Exception {
        String query = "{\"orQueries\":[{\"dueAfterExpression\":\"${secret.tell()}\"}]}";
        assertThat(post("/task", query).getStatus()).isEqualTo(200);
        assertThat(this.arrived).contains("${secret.tell()}");
        assertThat(post("/task", query, new EngineCallGuard()).getStatus()).isEqualTo(400);
        assertThat(this.arrived).isNull();
    }

    @Test
    void withoutTheGuardAnOfficerWritesVariables() throws Exception {
        assertThat(post("/process-instance/1/variables", "{}").getStatus()).isEqualTo(200);
        assertThat(this.arrived).isNotNull();
        assertThat(post("/process-instance/1/variables", "{}", new EngineCallGuard()).getStatus()).isEqualTo(403);
        assertThat(this.arrived).isNull();
    }

    @Test
    void withoutTheGuardTheEngineIsAskedForEverything() throws Exception {
        post("/task", "{}");
        assertThat(this.arrived).doesNotContain("maxResults");
        post("/task", "{}", new EngineCallGuard());
        assertThat(this.arrived).contains("maxResults=2000");
    }

    @Test
    void withoutTheRepairAPageHasTheNonceOfAnother() throws Exception {
        HttpServlet page = servlet((request, response) -> {
            response.setHeader("Content-Security-Policy", "script-src 'nonce-other'");
            response.getWriter().write("<script nonce=\"own\"></script>");
        });
        assertThat(send(new MockHttpServletRequest("GET", "/camunda/app/tasklist/default/"), page)
            .getHeader("Content-Security-Policy")).contains("'nonce-other'");
        assertThat(send(new MockHttpServletRequest("GET", "/camunda/app/tasklist/default/"), page, new NonceRepair())
            .getHeader("Content-Security-Policy")).contains("'nonce-own'");
    }

    @Test
    void withoutPlainRefusalsTheEngineNamesTheCase() throws Exception {
        HttpServlet engine = servlet((request, response) -> {
            response.setStatus(403);
            response.getWriter().write("{\"message\":\"no READ on process instance 4711\"}");
        });
        assertThat(send(new MockHttpServletRequest("GET", CALL + "/task/1"), engine).getContentAsString())
            .contains("4711");
        assertThat(send(new MockHttpServletRequest("GET", CALL + "/task/1"), engine,
                new Refusals(java.time.Clock.systemUTC()))
            .getContentAsString()).doesNotContain("4711");
    }

    @Test
    void withoutOurSessionsAPersonKeepsTheRoleThatWasTakenAway() {
        ProcessEngine engine = BareEngine.with((configuration) -> configuration.setAuthorizationEnabled(false));
        try {
            engine.getIdentityService().saveUser(engine.getIdentityService().newUser("an"));
            SecurityContextRepository plain = new HttpSessionSecurityContextRepository();
            assertThat(rolesRememberedBy(plain)).contains("ROLE_SUPERVISOR");
            SecurityContextRepository ours = new OfficerSessions(new Authorities(engine.getIdentityService()));
            assertThat(rolesRememberedBy(ours)).isEmpty();
        }
        finally {
            engine.close();
        }
    }

    private static Set<String> rolesRememberedBy(SecurityContextRepository sessions) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        sessions.saveContext(new SecurityContextImpl(new TestingAuthenticationToken("an", null, "ROLE_SUPERVISOR")),
                request, new MockHttpServletResponse());
        var person = sessions.loadDeferredContext(request).get().getAuthentication();
        return (person != null) ? Set.copyOf(person.getAuthorities().stream().map(String::valueOf).toList()) : Set.of();
    }

    private MockHttpServletResponse post(String path, String body, Filter... guards) throws Exception {
        SecurityContextHolder.getContext()
            .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("an", null, List.of()));
        MockHttpServletRequest request = new MockHttpServletRequest("POST", CALL + path);
        request.setContentType("application/json");
        request.setContent(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        this.arrived = null;
        return send(request, servlet((asked,
                answer) -> this.arrived = asked.getQueryString() + " "
                        + new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)),
                guards);
    }

    private static MockHttpServletResponse send(MockHttpServletRequest request, HttpServlet engine, Filter... guards)
            throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new MockFilterChain(engine, guards).doFilter(request, response);
        return response;
    }

    private static HttpServlet servlet(Answer answer) {
        return new HttpServlet() {
            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response)
                    throws ServletException, IOException {
                answer.give(request, response);
            }
        };
    }

    /** What stands behind the filters. */
    private interface Answer {

        void give(HttpServletRequest request, HttpServletResponse response) throws IOException;

    }

}
