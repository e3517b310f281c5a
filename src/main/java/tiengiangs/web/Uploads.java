package tiengiangs.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers uploads that could not even be taken apart, before it is known which door they
 * were meant for.
 */
@ControllerAdvice
class Uploads {

    private final ErrorDoor door;

    Uploads(ErrorDoor door) {
        this.door = door;
    }

    /** At once: on the way to the error page the upload would be taken apart again. */
    @ExceptionHandler(MultipartException.class)
    ModelAndView refused(MultipartException ex, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        return this.door.answer(isTooLarge(ex) ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.BAD_REQUEST,
                request.getRequestURI(), request, response, locale);
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
