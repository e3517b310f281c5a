package tiengiangs.notification;

import java.util.List;

import org.springframework.stereotype.Component;
import tiengiangs.fixtures.Rows;
import tiengiangs.reports.ReportCode;

/**
 * The outbox as these tests use it: what others left in it is out of their way.
 */
@Component
class Post {

    private final Senders senders;

    private final Rows rows;

    Post(Senders senders, Rows rows) {
        this.senders = senders;
        this.rows = rows;
    }

    /** Nothing waits any more. */
    void clear() {
        this.rows.change("update outbox set state = 'DROPPED', next_attempt_at = null where state = 'WAITING'");
    }

    /** Sends everything that is due. */
    void sendBy(Gateway gateway) {
        this.senders.by(gateway).sendWhile(() -> true);
    }

    /** The report's mails are not there. */
    void forgetMail(ReportCode code) {
        this.rows.change("delete from outbox where about = ? and medium = 'MAIL'", code.value());
    }

    /** What the outbox says about messages of this report: occasions in their order. */
    List<Object> occasions(ReportCode code) {
        return this.rows.values("select occasion from outbox where about = ? order by id", code.value());
    }

    /** The state of the report's only message. */
    Object state(ReportCode code) {
        return this.rows.values("select state from outbox where about = ?", code.value()).get(0);
    }

    Object error(ReportCode code) {
        return this.rows.values("select last_error from outbox where about = ?", code.value()).get(0);
    }

    long id(ReportCode code) {
        return ((Number) this.rows.values("select id from outbox where about = ?", code.value()).get(0)).longValue();
    }

}
