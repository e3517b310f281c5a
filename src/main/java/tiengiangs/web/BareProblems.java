package tiengiangs.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers requests that are no HTTP, or none that any page could answer: the server
 * refuses them before the application sees them.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BareProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final MessageSource messages;

    BareProblems(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new Report()));
    }

    private final class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            if (status == HttpServletResponse.SC_NOT_IMPLEMENTED
                    || status == HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED) {
                // The caller's mistake all the same: nobody asked for such a transfer or
                // version.
                status = HttpServletResponse.SC_BAD_REQUEST;
                response.setStatus(status);
            }
            String text = BareProblems.this.messages.getMessage("web.problem." + status, null,
                    BareProblems.this.messages.getMessage("web.problem.400", null, language(request)),
                    language(request));
            byte[] body = "{\"type\":\"about:blank\",\"status\":%d,\"detail\":\"%s\",\"errors\":[]}"
                .formatted(status, text)
                .getBytes(StandardCharsets.UTF_8);
            try {
                response.setContentType("application/problem+json");
                response.getOutputStream().write(body);
                response.finishResponse();
            }
            catch (IOException | IllegalStateException ex) {
                // Nobody is listening any more.
            }
        }

        private static Locale language(Request request) {
            return LocaleConfiguration.preferred(request);
        }

    }

}
