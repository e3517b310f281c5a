package tiengiangs.notification;

import java.time.Duration;

/**
 * What a message is about; each has a template of its own.
 */
public enum Occasion {

    /** The report has arrived. */
    SUBMITTED,
    /** An agency has been given it. */
    ASSIGNED,
    /** The reporter is asked something. */
    ASKED,
    /** The agency is late and has named a date. */
    DELAYED,
    /** More time was granted. */
    EXTENDED,
    /** The time promised has changed with the calendar. */
    DUE_MOVED,
    /** The result is public. */
    PUBLISHED,
    /** The result is for the reporter alone. */
    ANSWERED,
    /** The Centre did not take the report on. */
    REJECTED,
    /** Another office must be asked. */
    TRANSFERRED,
    /** The report goes on together with another one. */
    MERGED,
    /** The case is worked on once more. */
    REOPENED,
    /** The reporter's dissatisfaction was looked into; the result stays. */
    REVIEWED,
    /** Somebody wants to sign in. */
    SIGN_IN,
    /** To the handlers: a case has come. */
    WORK_ASSIGNED,
    /** To those who have to act: most of the time is gone. */
    WORK_DUE_SOON,
    /** To their leader: the time is over. */
    WORK_OVERDUE,
    /** To the Centre: the time is long over. */
    WORK_ESCALATED;

    /**
     * How long after it happened the news is still worth sending.
     */
    Duration worthSending() {
        return (this == SIGN_IN) ? Duration.ofMinutes(15) : Duration.ofDays(7);
    }

}
