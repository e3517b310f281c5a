package tiengiangs.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may come in where: citizens everywhere they need to without an account, officers
 * with one sign-in for our pages, Tasklist and Cockpit.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private final SecurityContextRepository sessions;

    private final Limiter limiter;

    SecurityConfiguration(SecurityContextRepository sessions, Limiter limiter) {
        this.sessions = sessions;
        this.limiter = limiter;
    }

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none';"
            + " manifest-src 'self'";

    /**
     * Citizens' calls open no session. The one cookie that counts here, of a citizen who
     * is signed in, counts only in a request that comes from us.
     */
    @Bean
    @Order(1)
    SecurityFilterChain calls(HttpSecurity http) throws Exception {
        http.securityMatcher(new OrRequestMatcher(path("/api/**"), path("/photos/**")))
            .authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
            .sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .csrf((csrf) -> csrf.disable())
            .requestCache((cache) -> cache.disable());
        ourHeaders(http);
        return http.build();
    }

    /**
     * Tasklist and Cockpit: signed-in officers only; the administrator-setup endpoint is
     * closed for ever (CVE-2026-77226), and so is their own sign-in, which would try
     * passwords without our limits. They have a CSRF token and a content policy of their
     * own.
     */
    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        http.securityMatcher(path("/camunda/**"))
            .authorizeHttpRequests((requests) -> requests
                .requestMatchers(RegexRequestMatcher.regexMatcher(".*/(setup|auth/user/[^/]+/login)/.*"))
                .denyAll()
                .anyRequest()
                .hasRole("OFFICER"))
            .securityContext((context) -> context.securityContextRepository(this.sessions))
            .csrf((csrf) -> csrf.disable())
            .headers((headers) -> headers.defaultsDisabled().httpStrictTransportSecurity((hsts) -> {
            }))
            .exceptionHandling((answers) -> answers
                .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                        path("/camunda/api/**"))
                .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"),
                        path("/camunda/**")))
            .logout((logout) -> logout
                .logoutRequestMatcher(
                        RegexRequestMatcher.regexMatcher(HttpMethod.POST, "/camunda/api/admin/auth/user/[^/]+/logout"))
                .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)));
        return http.build();
    }

    /**
     * An unheard-of method is answered by whoever would answer the others (405): the
     * firewall would refuse its error page too and say nothing at all.
     */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    /**
     * Our own pages. Citizens' forms carry no token against forgery, so that one that
     * took an hour to fill in is not lost with a session: most are authorised by what is
     * in them, and those of a citizen who is signed in say where they come from
     * (docs/adr/0008).
     */
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests((requests) -> requests.requestMatchers(path("/officer/**"))
            .hasRole("OFFICER")
            .requestMatchers(path("/engine-rest/**"))
            .denyAll()
            .anyRequest()
            .permitAll())
            .csrf((csrf) -> csrf.ignoringRequestMatchers(path("/phan-anh/moi"), path("/theo-doi/**"), path("/toi/**"),
                    path("/phan-anh/*/danh-gia")))
            .securityContext((context) -> context.securityContextRepository(this.sessions))
            .formLogin((login) -> login.loginPage("/login")
                .defaultSuccessUrl("/officer")
                .failureUrl("/login?error")
                .permitAll())
            .addFilterBefore(new SignInLimit(this.limiter), UsernamePasswordAuthenticationFilter.class)
            .logout((logout) -> logout.logoutSuccessUrl("/"));
        ourHeaders(http);
        return http.build();
    }

    /**
     * Matches the path whichever servlet answers it: a plain pattern would see only what
     * Spring MVC serves, and the web applications' calls are not served by it.
     */
    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static void ourHeaders(HttpSecurity http) throws Exception {
        http.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(POLICY))
            .referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER))
            .crossOriginOpenerPolicy((policy) -> policy.policy(
                    org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
            .crossOriginResourcePolicy((policy) -> policy.policy(
                    org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy.SAME_ORIGIN))
            .permissionsPolicyHeader((policy) -> policy.policy("geolocation=(self), camera=(self), microphone=()")));
    }

}
