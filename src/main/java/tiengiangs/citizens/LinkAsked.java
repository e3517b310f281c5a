package tiengiangs.citizens;

import java.time.Instant;

/**
 * Somebody asked for a link to sign in with; told in the transaction that keeps the
 * request. The link itself is made when it is sent.
 *
 * @param id number of the request
 */
public record LinkAsked(String id, Instant at) {

}
