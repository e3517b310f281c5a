package tiengiangs.web;

/**
 * A link in the head of every page, contributed by the room that owns the page.
 *
 * @param order smaller stands further left
 * @param messageKey its words
 */
public record NavigationLink(int order, String path, String messageKey) {

}
