package tiengiangs.engine;

import java.io.ByteArrayInputStream;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose body has been read and can be read once more.
 */
final class ReplayedRequest extends HttpServletRequestWrapper {

    private final ByteArrayInputStream body;

    ReplayedRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = new ByteArrayInputStream(body);
    }

    @Override
    public ServletInputStream getInputStream() {
        return new ServletInputStream() {
            @Override
            public int read() {
                return ReplayedRequest.this.body.read();
            }

            @Override
            public boolean isFinished() {
                return ReplayedRequest.this.body.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("Only read in one go");
            }
        };
    }

}
