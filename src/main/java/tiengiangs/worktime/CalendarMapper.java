package tiengiangs.worktime;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CalendarMapper {

    String DAY = "id, agency, on_date, type, name, source, entered_by, entered_at, confirmed_by, confirmed_at";

    @Select("select version from calendar_version")
    long version();

    @Update("update calendar_version set version = version + 1")
    void changed();

    @Select("""
            select c.id, c.agency, c.valid_from, c.valid_to, c.counting, s.weekday, s.from_minute, s.to_minute
            from calendars c join calendar_sessions s on s.calendar_id = c.id
            order by c.valid_from, c.id, s.weekday, s.from_minute
            """)
    List<Calendars.HoursRow> findHours();

    @Select("select " + DAY + " from calendar_days order by on_date, id")
    List<DayOff> findDays();

    @Select("select " + DAY + " from calendar_days where id = #{id}")
    DayOff findDay(long id);

    @Insert("""
            insert into calendar_days (agency, on_date, type, name, source, entered_by, entered_at)
            values (#{agency}, #{onDate}, #{type}, #{name}, #{source}, #{enteredBy}, #{enteredAt})
            """)
    void insertDay(DayOff day);

    @Update("update calendar_days set confirmed_by = #{person}, confirmed_at = #{at} where id = #{id}")
    void confirmDay(long id, String person, Instant at);

    @Delete("delete from calendar_days where id = #{id}")
    void deleteDay(long id);

}
