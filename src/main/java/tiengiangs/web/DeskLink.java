package tiengiangs.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A way from the officers' desk to a page, contributed by the room that owns the page.
 *
 * @param order smaller stands first
 * @param messageKey its words; those under {@code messageKey.hint} say what it is for
 * @param roles who may go there, as the page itself asks; nobody named means everybody
 */
public record DeskLink(int order, String path, String messageKey, Set<String> roles) {

    /** A way for every officer. */
    public DeskLink(int order, String path, String messageKey) {
        this(order, path, messageKey, Set.of());
    }

    /** Whether it leads anywhere for whoever asks. */
    boolean isFor(HttpServletRequest request) {
        return this.roles.isEmpty() || this.roles.stream().anyMatch(request::isUserInRole);
    }

}
