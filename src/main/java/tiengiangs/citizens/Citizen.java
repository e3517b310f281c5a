package tiengiangs.citizens;

/**
 * A person who has shown that this address is theirs.
 *
 * @param id random, says nothing about the person
 */
public record Citizen(String id, String email) {

    @Override
    public String toString() {
        return "Citizen[" + this.id + "]";
    }

}
