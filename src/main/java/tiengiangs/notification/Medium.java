package tiengiangs.notification;

/**
 * By what a message travels. Each has a worker of its own, so that one that is slow or
 * dead delays no other.
 */
public enum Medium {

    /** E-mail by SMTP. */
    MAIL,
    /** A signed call to a gateway for SMS, Zalo or the like. */
    WEBHOOK

}
