package tiengiangs.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Counts every byte that comes in, announced or not: 52 MB where photos may come, 1 MB (5
 * MB for the web applications) elsewhere.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodyGuard extends OncePerRequestFilter {

    private static final long MEGABYTE = 1024L * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long longest = longest(request);
        if (request.getContentLengthLong() > longest) {
            // The connection is closed: nobody wants to read the rest.
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(new Counted(request, longest), response);
    }

    private static long longest(HttpServletRequest request) {
        String type = request.getContentType();
        boolean photos = type != null && type.startsWith("multipart/form-data")
                && !request.getRequestURI().startsWith("/camunda/");
        if (photos) {
            return 52 * MEGABYTE;
        }
        return request.getRequestURI().startsWith("/camunda/") ? 5 * MEGABYTE : MEGABYTE;
    }

    private static final class Counted extends HttpServletRequestWrapper {

        private final long longest;

        private ServletInputStream counted;

        Counted(HttpServletRequest request, long longest) {
            super(request);
            this.longest = longest;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (this.counted == null) {
                this.counted = new CountedStream(super.getInputStream(), this.longest);
            }
            return this.counted;
        }

    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream body;

        private long left;

        CountedStream(ServletInputStream body, long longest) {
            this.body = body;
            this.left = longest;
        }

        @Override
        public int read() throws IOException {
            int read = this.body.read();
            count((read >= 0) ? 1 : 0);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = this.body.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            this.left -= Math.max(0, read);
            if (this.left < 0) {
                throw new MaxUploadSizeExceededException(-1);
            }
        }

        @Override
        public boolean isFinished() {
            return this.body.isFinished();
        }

        @Override
        public boolean isReady() {
            return this.body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            this.body.setReadListener(listener);
        }

    }

}
