package tiengiangs.citizens;

/**
 * A citizen deleted the account; told in the transaction that deletes it, so that
 * whatever else is kept of this person goes too.
 */
public record CitizenDeleted(String id) {

}
