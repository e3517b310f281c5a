package tiengiangs.reports;

/**
 * What happened to a report; each kind says who may read the words that go with it.
 */
public enum HistoryKind {

    SUBMITTED(Audience.REPORTER), SUPPLEMENTED(Audience.REPORTER), TAKEN(Audience.REPORTER),
    ASSIGNED(Audience.REPORTER), REJECTED(Audience.REPORTER), MERGED(Audience.REPORTER), ABSORBED(Audience.OFFICERS),
    TRANSFERRED(Audience.REPORTER), WITHDRAWN(Audience.REPORTER), ASKED(Audience.REPORTER), ANSWERED(Audience.REPORTER),
    ANSWER_MISSED(Audience.REPORTER), RETURNED(Audience.OFFICERS), RETURNED_LATE(Audience.OFFICERS),
    RULED(Audience.OFFICERS), EXTENSION_ASKED(Audience.OFFICERS), EXTENSION_GRANTED(Audience.REPORTER),
    EXTENSION_REFUSED(Audience.OFFICERS), CONTRIBUTED(Audience.OFFICERS), PHOTO_ADDED(Audience.OFFICERS),
    PHOTO_REMOVED(Audience.OFFICERS), RESULT_SUBMITTED(Audience.OFFICERS), SENT_BACK(Audience.OFFICERS),
    APPROVED(Audience.OFFICERS), PUBLISHED(Audience.PUBLIC), ANSWERED_PRIVATELY(Audience.REPORTER),
    RATED(Audience.REPORTER), REOPENED(Audience.REPORTER), REVIEW_CLOSED(Audience.REPORTER), CLOSED(Audience.REPORTER),
    DUE_SOON(Audience.OFFICERS), OVERDUE(Audience.REPORTER), ESCALATED(Audience.OFFICERS),
    DELAY_EXPLAINED(Audience.PUBLIC), DUE_MOVED(Audience.REPORTER), OVERDUE_LIFTED(Audience.REPORTER);

    private final Audience audience;

    HistoryKind(Audience audience) {
        this.audience = audience;
    }

    /** Who may read an entry of this kind, from the widest circle inwards. */
    public Audience audience() {
        return this.audience;
    }

    /** Circles of readers; a wider circle is part of every narrower one. */
    public enum Audience {

        PUBLIC, REPORTER, OFFICERS

    }

}
