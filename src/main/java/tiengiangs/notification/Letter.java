package tiengiangs.notification;

/**
 * A message put into words, ready to be handed to a gateway.
 *
 * @param id the same for every attempt, unique in the world
 * @param address where it goes
 * @param language {@code vi} or {@code en}
 * @param subject one line
 */
record Letter(String id, String address, String language, String subject, String text, String html) {

    @Override
    public String toString() {
        return "Letter[" + this.id + "]";
    }

}
