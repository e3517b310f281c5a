package tiengiangs.web;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A part of the officers' first page, contributed by the room that knows what it shows.
 */
public interface DeskPiece {

    /** Template with a fragment {@code piece}, such as {@code cockpit/late}. */
    String template();

    /** Whether whoever asks has a use for it. */
    boolean isFor(HttpServletRequest request);

    /** What the fragment shows, by name. */
    Map<String, Object> model(Locale reader);

}
