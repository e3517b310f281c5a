package tiengiangs.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/**
 * Reads and writes the calendar of one province; rows without a province hold for every
 * one.
 */
@Mapper
interface CalendarMapper {

    String DAY = """
            select id, nullif(agency, '') as agency, on_date, type, name, sessions, source,
              entered_by, entered_at, confirmed_by, confirmed_at
            from calendar_days
            """;

    @Select("select version from calendar_version")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long version();

    /** Also makes changes of the calendar wait for each other. */
    @Update("update calendar_version set version = version + 1")
    void changed();

    @Select("""
            select c.id, nullif(c.agency, '') as agency, c.valid_from, c.valid_to, c.counting,
              c.observes_days_off, s.weekday, s.from_minute, s.to_minute
            from calendars c join calendar_sessions s on s.calendar_id = c.id
            where c.province in ('', #{province})
            order by c.agency desc, c.province desc, c.valid_from desc, c.id desc, s.weekday, s.from_minute
            """)
    List<HoursRow> findHours(String province);

    @Select(DAY + "where province in ('', #{province}) order by on_date, calendar_days.agency, province")
    List<DayOff> findDays(String province);

    @Select(DAY + "where id = #{id}")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    DayOff findDay(long id);

    @Insert("""
            insert into calendar_days (province, agency, on_date, type, name, sessions, source, entered_by, entered_at)
            values (#{province}, #{agency}, #{day.onDate}, #{day.type}, #{day.name},
              #{day.sessions,jdbcType=VARCHAR}, #{day.source}, #{day.enteredBy}, #{day.enteredAt})
            """)
    void insertDay(String province, String agency, DayOff day);

    @Update("update calendar_days set confirmed_by = #{person}, confirmed_at = #{at} where id = #{id}")
    void confirmDay(long id, String person, Instant at);

    @Delete("delete from calendar_days where id = #{id}")
    void deleteDay(long id);

    @Insert("""
            insert into calendar_log (at, person, action, on_date, agency, type, name, source, reason, version)
            values (#{at}, #{person}, #{action}, #{day.onDate}, #{day.agency,jdbcType=VARCHAR}, #{day.type},
              #{day.name}, #{day.source}, #{reason,jdbcType=VARCHAR}, (select version from calendar_version))
            """)
    void log(Instant at, String person, String action, DayOff day, String reason);

    /** Nothing if a change between them is in no log, such as one of the office hours. */
    @Select("""
            select min(on_date) as first, max(on_date) as last from calendar_log
            where version > #{older} and version <= #{newer} and action <> 'ENTERED'
            having count(distinct version) = #{newer} - #{older}
            """)
    ChangedDays findChanged(long older, long newer);

    /** The last lines, the newest first. */
    @Select("""
            select at, person, action, on_date, agency, type, name, source, reason
            from calendar_log order by id desc limit #{most}
            """)
    List<LogLine> findLog(int most);

    @Select("""
            select id from calendar_days
            where on_date = #{date} and agency = #{agency} and province in ('', #{province})
            """)
    Long findId(String province, String agency, LocalDate date);

}
