package tiengiangs.web;

/**
 * A way from the officers' desk to a page, contributed by the room that owns the page.
 *
 * @param order smaller stands first
 * @param messageKey its words; those under {@code messageKey.hint} say what it is for
 */
public record DeskLink(int order, String path, String messageKey) {

}
