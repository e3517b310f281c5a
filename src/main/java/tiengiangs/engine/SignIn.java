package tiengiangs.engine;

import java.time.Instant;

/**
 * Somebody who tried to sign in.
 *
 * @param triedAt when
 * @param account {@code null} if we have no account of the name that was typed
 * @param address the network it came from: the first 24 bits of an old address, the first
 * 48 of a new one
 * @param entered whether the password was right
 */
public record SignIn(Instant triedAt, String account, String address, boolean entered) {

}
