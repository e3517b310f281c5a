package tiengiangs.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Answers uploads that could not even be taken apart, before it is known which door they
 * were meant for.
 */
@ControllerAdvice
class Uploads {

    @ExceptionHandler(MultipartException.class)
    void refused(MultipartException ex, HttpServletResponse response) throws IOException {
        response.sendError(
                isTooLarge(ex) ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_BAD_REQUEST);
    }

    /** Whether it was too many bytes or too many parts. */
    static boolean isTooLarge(MultipartException ex) {
        for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
            if (cause instanceof MaxUploadSizeExceededException || cause instanceof SizeException
                    || cause instanceof FileCountLimitExceededException) {
                return true;
            }
        }
        return false;
    }

}
