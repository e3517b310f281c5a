package tiengiangs.casework;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import tiengiangs.reports.ReportCode;

@Mapper
interface CaseMapper {

    @Insert("""
            insert into cases (report_code, returns, reception_pause, handling_pause) values (#{code}, 0, 0, 0)
            """)
    void insert(ReportCode code);

    @Select("""
            select report_code, returns, extension_asked_at, extended_at, reopened_at, asked_at, waiting_until,
              waited, reception_pause, handling_pause
            from cases where report_code = #{code}
            """)
    CaseRow find(ReportCode code);

    /** Cases that await an answer of their reporter. */
    @Select("""
            select report_code, returns, extension_asked_at, extended_at, reopened_at, asked_at, waiting_until,
              waited, reception_pause, handling_pause
            from cases where waiting_until is not null
            """)
    List<CaseRow> findWaiting();

    @Update("update cases set returns = returns + 1 where report_code = #{code}")
    void countReturn(ReportCode code);

    @Update("update cases set extension_asked_at = #{at} where report_code = #{code}")
    void extensionAsked(ReportCode code, Instant at);

    @Update("update cases set extended_at = #{at} where report_code = #{code}")
    void extended(ReportCode code, Instant at);

    @Update("update cases set reopened_at = #{at} where report_code = #{code}")
    void reopened(ReportCode code, Instant at);

    @Update("""
            update cases set asked_at = #{askedAt}, waiting_until = #{until}, waited = #{minutes}
            where report_code = #{code}
            """)
    void waiting(ReportCode code, Instant askedAt, Instant until, long minutes);

    @Update("update cases set reception_pause = #{minutes} where report_code = #{code}")
    void pauseReception(ReportCode code, long minutes);

    @Update("update cases set handling_pause = #{minutes} where report_code = #{code}")
    void pauseHandling(ReportCode code, long minutes);

    @Insert("insert into contributions (report_code, agency, asked_at) values (#{code}, #{agency}, #{at})")
    void askContribution(ReportCode code, String agency, Instant at);

    @Update("""
            update contributions set given_at = #{at}, text = #{text}
            where report_code = #{code} and agency = #{agency} and given_at is null and released_at is null
            """)
    void contribute(ReportCode code, String agency, String text, Instant at);

    @Update("""
            update contributions set released_at = #{at}
            where report_code = #{code} and given_at is null and released_at is null
            """)
    void releaseContributions(ReportCode code, Instant at);

    @Select("""
            select agency, asked_at, given_at, released_at, text from contributions
            where report_code = #{code} order by asked_at, agency
            """)
    List<Contribution> findContributions(ReportCode code);

}
