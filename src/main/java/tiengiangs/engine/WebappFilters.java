package tiengiangs.engine;

import java.time.Clock;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * What stands in front of the web applications besides Spring Security.
 */
@Configuration(proxyBeanMethods = false)
class WebappFilters {

    @Bean
    FilterRegistrationBean<Filter> webappSignIn() {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(
                Map.of(ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, WebappSignIn.class.getName()));
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }

    @Bean
    FilterRegistrationBean<NonceRepair> nonceRepair() {
        FilterRegistrationBean<NonceRepair> filter = new FilterRegistrationBean<>(new NonceRepair());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.addUrlPatterns("/camunda/app/*");
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineCallGuard> engineCallGuard() {
        FilterRegistrationBean<EngineCallGuard> filter = new FilterRegistrationBean<>(new EngineCallGuard());
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 2);
        filter.addUrlPatterns("/camunda/api/*");
        return filter;
    }

    @Bean
    FilterRegistrationBean<Refusals> refusals(Clock clock) {
        FilterRegistrationBean<Refusals> filter = new FilterRegistrationBean<>(new Refusals(clock));
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 3);
        filter.addUrlPatterns("/camunda/api/engine/*", "/camunda/api/cockpit/*");
        return filter;
    }

    @Bean
    FilterRegistrationBean<PasswordRefusals> passwordRefusals() {
        FilterRegistrationBean<PasswordRefusals> filter = new FilterRegistrationBean<>(new PasswordRefusals());
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 5);
        filter.addUrlPatterns("/camunda/api/engine/*");
        return filter;
    }

}
