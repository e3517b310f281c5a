package tiengiangs.notification;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import tiengiangs.notification.Message.State;

@Mapper
interface OutboxMapper {

    String COLUMNS = """
            id, medium, occasion, about, occurred_at, recipient, language, agency, due, state, created_at, attempts,
            next_attempt_at, sent_at, last_error, bundle
            """;

    /** Writes a message unless the same one is there. */
    @Insert("""
            insert into outbox (medium, occasion, about, occurred_at, recipient, language, agency, due, state,
              created_at, attempts, next_attempt_at)
            select #{medium}, #{occasion}, #{about}, #{occurredAt}, #{recipient}, #{language}, #{agency}, #{due},
              #{state}, #{createdAt}, 0, #{nextAttemptAt}
            where not exists (select 1 from outbox where about = #{about} and occasion = #{occasion}
              and occurred_at = #{occurredAt} and medium = #{medium} and recipient = #{recipient})
            """)
    int insert(Message message);

    /** The next message that nobody else has in hand. */
    @Select("select " + COLUMNS + """
            from outbox where medium = #{medium} and next_attempt_at <= #{now}
            order by next_attempt_at limit 1 for update skip locked
            """)
    Message takeNext(Medium medium, Instant now);

    /** What else is due for the same person and in nobody's hand. */
    @Select("""
            select id from outbox where medium = #{message.medium} and recipient = #{message.recipient}
              and next_attempt_at <= #{now} and bundle is null and id <> #{message.id}
            order by id for update skip locked
            """)
    List<Long> takeWith(Message message, Instant now);

    @Select("select " + COLUMNS + "from outbox where bundle = #{bundle} and state = 'WAITING' order by id")
    List<Message> findBundle(long bundle);

    /**
     * Puts a message into a bundle. Only its first message is looked for from then on, so
     * that no two senders find the same bundle by different messages.
     */
    @Update("""
            update outbox set bundle = #{bundle},
              next_attempt_at = case when id = #{bundle} then next_attempt_at end
            where id = #{id}
            """)
    void claim(long id, long bundle);

    @Update("""
            update outbox set attempts = attempts + 1,
              next_attempt_at = case when id = #{bundle} then cast(#{until} as timestamp with time zone) end
            where bundle = #{bundle} and state = 'WAITING'
            """)
    void attempt(long bundle, Instant until);

    @Update("""
            update outbox set state = #{state}, sent_at = #{sentAt}, last_error = #{error},
              next_attempt_at = case when id = #{bundle} then cast(#{next} as timestamp with time zone) end
            where bundle = #{bundle} and state = 'WAITING'
            """)
    int mark(long bundle, State state, Instant sentAt, Instant next, String error);

    @Update("""
            update outbox set state = 'WAITING', attempts = 0,
              next_attempt_at = case when id = #{bundle} then cast(#{at} as timestamp with time zone) end
            where bundle = #{bundle} and state = 'DEAD'
            """)
    int revive(long bundle, Instant at);

    @Select("select language from outbox where about = #{about} and occasion = 'SUBMITTED' order by id limit 1")
    String languageOf(String about);

    @Select("select " + COLUMNS + " from outbox where id = #{id}")
    Message find(long id);

    @Select("select " + COLUMNS + " from outbox where state = #{state} order by id desc limit #{most}")
    List<Message> findLatest(State state, int most);

    @Select("select count(*) from outbox where state = #{state}")
    int count(State state);

}
