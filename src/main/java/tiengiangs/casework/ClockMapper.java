package tiengiangs.casework;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import tiengiangs.reports.ReportCode;

@Mapper
interface ClockMapper {

    String COLUMNS = """
            id, report_code, scope, clause, anchor, text, paused, owner, started_at, soon_at, due, escalated_at,
            soon_rang, overdue_since, escalation_rang, met_at, stopped_at
            """;

    @Insert("""
            insert into clocks (report_code, scope, clause, anchor, text, paused, owner, started_at,
              soon_at, due, escalated_at, counted_on)
            values (#{clock.reportCode}, #{clock.scope}, #{clock.clause}, #{clock.anchor}, #{clock.text},
              #{clock.paused}, #{clock.owner}, #{clock.startedAt}, #{clock.soonAt,jdbcType=TIMESTAMP_WITH_TIMEZONE},
              #{clock.due}, #{clock.escalatedAt,jdbcType=TIMESTAMP_WITH_TIMEZONE}, #{calendar})
            """)
    void insert(RunningClock clock, long calendar);

    @Update("""
            update clocks set text = #{text}, paused = #{paused}, owner = #{owner}, soon_at = #{soonAt}, due = #{due},
              escalated_at = #{escalatedAt}, met_at = null, stopped_at = null
            where id = #{id}
            """)
    void move(RunningClock clock);

    @Select("select " + COLUMNS + """
            from clocks
            where report_code = #{code} and scope = #{scope} and clause = #{clause} and anchor = #{anchor}
            """)
    RunningClock find(ReportCode code, String scope, String clause, Instant anchor);

    @Select("select " + COLUMNS + """
            from clocks where report_code = #{code} and scope = #{scope} and clause = #{clause}
            order by id desc limit 1
            """)
    RunningClock findLatest(ReportCode code, String scope, String clause);

    @Select("select " + COLUMNS + " from clocks where report_code = #{code} order by id")
    List<RunningClock> findAll(ReportCode code);

    @Select("select " + COLUMNS + " from clocks where stopped_at is null order by id")
    List<RunningClock> findOpen();

    String LATE = """
            from clocks
            where stopped_at is null and due < #{now} and clause in ('R1', 'R2', 'R4', 'R5')
            """;

    @Select("select " + COLUMNS + LATE + " order by due, id limit #{most}")
    List<RunningClock> findLate(Instant now, int most);

    @Select("select count(*) " + LATE)
    int countLate(Instant now);

    @Update("""
            update clocks set
              soon_rang = case when #{rung} = 'soon' then #{at} else soon_rang end,
              overdue_since = case when #{rung} = 'due' then #{at} else overdue_since end,
              escalation_rang = case when #{rung} = 'escalated' then #{at} else escalation_rang end
            where id = #{id}
            """)
    void ring(long id, String rung, Instant at);

    @Update("""
            update clocks set
              soon_rang = case when #{rung} = 'soon' then null else soon_rang end,
              soon_at = case when #{rung} = 'soon' then #{due} else soon_at end,
              overdue_since = case when #{rung} = 'due' then null else overdue_since end,
              due = case when #{rung} = 'due' then #{due} else due end,
              escalation_rang = case when #{rung} = 'escalated' then null else escalation_rang end,
              escalated_at = case when #{rung} = 'escalated' then #{due} else escalated_at end
            where id = #{id}
            """)
    void rearm(long id, String rung, Instant due);

    /**
     * Cases with a clock that was counted on an older calendar, those due first first.
     */
    @Select("""
            select report_code from clocks
            where stopped_at is null and counted_on < #{calendar}
            group by report_code order by min(due)
            """)
    List<ReportCode> findOutdated(long calendar);

    @Select("select min(counted_on) from clocks where stopped_at is null and counted_on < #{calendar}")
    Long findOldestCalendar(long calendar);

    /**
     * Cases with a finished step that was counted on an older calendar and whose time
     * meets these days, those due last first.
     */
    @Select("""
            select report_code from clocks
            where stopped_at is not null and counted_on < #{calendar} and anchor < #{until} and due >= #{from}
            group by report_code order by max(due) desc
            """)
    List<ReportCode> findToJudge(long calendar, Instant from, Instant until);

    @Select("select " + COLUMNS + """
            from clocks
            where report_code = #{code} and stopped_at is not null and counted_on < #{calendar}
            order by id
            """)
    List<RunningClock> findFinished(ReportCode code, long calendar);

    @Update("""
            update clocks set due = #{due}, overdue_since = #{overdueSince,jdbcType=TIMESTAMP_WITH_TIMEZONE},
              counted_on = #{calendar}
            where id = #{id}
            """)
    void judge(long id, Instant due, Instant overdueSince, long calendar);

    /** Up to which calendar all finished steps have been judged. */
    @Select("select version from judged_calendar")
    long judgedUpTo();

    @Update("update judged_calendar set version = #{calendar} where version < #{calendar}")
    void judged(long calendar);

    /** Clocks that began or ended apart from the days that changed keep their times. */
    @Update("""
            update clocks set counted_on = #{calendar}
            where stopped_at is null and counted_on < #{calendar}
              and (anchor >= #{until} or (due < #{from} and (escalated_at is null or escalated_at < #{from})))
            """)
    void countedApart(long calendar, Instant from, Instant until);

    @Update("""
            update clocks set counted_on = #{calendar}
            where report_code = #{code} and stopped_at is null and counted_on < #{calendar}
            """)
    int counted(ReportCode code, long calendar);

    @Update("update clocks set stopped_at = #{at}, met_at = #{metAt} where id = #{id}")
    void stop(long id, Instant at, Instant metAt);

}
