package tiengiangs.notification;

/**
 * What carries messages out of the house by one medium.
 */
interface Gateway {

    /** The medium that it serves. */
    Medium medium();

    /** Whether it is set up; without it messages wait. */
    boolean isReady();

    /**
     * Hands a letter over.
     * @throws Undeliverable if trying again would be of no use
     * @throws RuntimeException if it may work later
     */
    void deliver(Letter letter);

    /** The other side will not take this letter, now or later. */
    class Undeliverable extends RuntimeException {

        Undeliverable(String reason) {
            super(reason);
        }

    }

}
