package tiengiangs.casework;

import java.time.Instant;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import tiengiangs.reports.ReportCode;

@Mapper
interface StartOrderMapper {

    @Insert("""
            insert into start_orders (report_code, placed_at, attempts, next_attempt_at)
            values (#{code}, #{at}, 0, #{at})
            """)
    void insert(ReportCode code, Instant at);

    /** The next order that nobody else has in hand. */
    @Select("""
            select report_code from start_orders
            where next_attempt_at <= #{now}
            order by next_attempt_at limit 1 for update skip locked
            """)
    ReportCode takeNext(Instant now);

    @Select("select report_code from start_orders where report_code = #{code} and done_at is null for update")
    ReportCode take(ReportCode code);

    @Update("""
            update start_orders set done_at = #{at}, next_attempt_at = null, last_error = null
            where report_code = #{code}
            """)
    void done(ReportCode code, Instant at);

    @Update("""
            update start_orders set attempts = attempts + 1, next_attempt_at = #{next}, last_error = #{error}
            where report_code = #{code} and done_at is null
            """)
    void failed(ReportCode code, Instant next, String error);

    @Select("select attempts from start_orders where report_code = #{code}")
    int attempts(ReportCode code);

    @Select("select count(*) from start_orders where next_attempt_at is not null and placed_at < #{before}")
    int countOpenBefore(Instant before);

}
