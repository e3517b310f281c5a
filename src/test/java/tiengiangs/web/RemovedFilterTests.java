package tiengiangs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.firewall.DefaultHttpFirewall;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Takes each filter of the house away and shows what would come through, then puts that
 * one filter in.
 */
class RemovedFilterTests {

    private int read;

    @Test
    void withoutTheCountAWebApplicationTakesAnyUpload() throws Exception {
        MockHttpServletRequest announced = new MockHttpServletRequest("POST", "/camunda/api/x");
        announced.setContent(new byte[6 * 1024 * 1024]);
        assertThat(send(announced).getStatus()).isEqualTo(200);
        assertThat(this.read).isEqualTo(6 * 1024 * 1024);
        assertThat(send(announced, new BodyGuard()).getStatus()).isEqualTo(413);
        MockHttpServletRequest unannounced = new MockHttpServletRequest("POST", "/camunda/api/x") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        unannounced.setContent(new byte[6 * 1024 * 1024]);
        assertThatThrownBy(() -> send(unannounced, new BodyGuard())).isInstanceOf(MaxUploadSizeExceededException.class);
    }

    @Test
    void withoutTheLimitPasswordsAreTriedForEver() throws Exception {
        for (int attempt = 0; attempt < 100; attempt++) {
            assertThat(send(attempt()).getStatus()).as("attempt " + attempt).isEqualTo(200);
        }
        SignInLimit limit = new SignInLimit(new Limiter(1));
        int refused = 0;
        for (int attempt = 0; attempt < 100; attempt++) {
            refused += "/login?wait".equals(send(attempt(), limit).getRedirectedUrl()) ? 1 : 0;
        }
        assertThat(refused).isGreaterThanOrEqualTo(50);
    }

    @Test
    void withoutTheStrictFirewallAnAddressNamesAnotherHouse() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "//evil.example/camunda/app");
        request.setServletPath("//evil.example/camunda/app");
        HttpFirewall lenient = new DefaultHttpFirewall();
        assertThatCode(() -> lenient.getFirewalledRequest(request)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new SecurityConfiguration(null, null).firewall().getFirewalledRequest(request))
            .isInstanceOf(RequestRejectedException.class);
    }

    private static MockHttpServletRequest attempt() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setRemoteAddr("192.0.2.7");
        request.addParameter("username", "an");
        return request;
    }

    private MockHttpServletResponse send(MockHttpServletRequest request, Filter... filters) throws Exception {
        HttpServlet behind = new HttpServlet() {
            @Override
            protected void service(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
                RemovedFilterTests.this.read = asked.getInputStream().readAllBytes().length;
                answer.setHeader("Location", asked.getRequestURI().equals("/login") ? "/login?error" : null);
            }
        };
        MockHttpServletResponse response = new MockHttpServletResponse();
        new MockFilterChain(behind, filters).doFilter(request, response);
        return response;
    }

}
