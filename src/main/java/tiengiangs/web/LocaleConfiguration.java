package tiengiangs.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * Vietnamese first, English for those who ask for it: with {@code ?lang=en}, remembered
 * in a cookie, or by their browser.
 */
@Configuration(proxyBeanMethods = false)
class LocaleConfiguration implements WebMvcConfigurer {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("lang") {

            @Override
            protected Locale parseLocaleValue(String value) {
                return known(Locale.forLanguageTag(value));
            }

        };
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(LocaleConfiguration::preferred);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change).excludePathPatterns("/api/**");
    }

    /** What the caller's browser asks for; Vietnamese if it cannot be read. */
    static Locale preferred(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            List<Locale.LanguageRange> ranges = (header != null) ? Locale.LanguageRange.parse(header) : List.of();
            return known(Locale.lookup(ranges, List.of(VIETNAMESE, Locale.ENGLISH)));
        }
        catch (IllegalArgumentException ex) {
            return VIETNAMESE;
        }
    }

    private static Locale known(Locale wanted) {
        return (wanted != null && "en".equals(wanted.getLanguage())) ? Locale.ENGLISH : VIETNAMESE;
    }

}
