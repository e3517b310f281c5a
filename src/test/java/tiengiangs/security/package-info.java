/**
 * Proofs that cross all rooms: what strangers and officers can reach over HTTP, and what
 * the engine's tables hold.
 */
package tiengiangs.security;
