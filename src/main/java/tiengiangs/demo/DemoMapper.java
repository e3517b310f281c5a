package tiengiangs.demo;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import tiengiangs.reports.ReportCode;

@Mapper
interface DemoMapper {

    @Select("select planned_at, steps, finished_at from demo_loading")
    Loading find();

    @Insert("insert into demo_loading (id, planned_at, steps) values (1, #{plannedAt}, 0)")
    void begin(Instant plannedAt);

    /** Answers 0 if somebody else has played this step. */
    @Update("update demo_loading set steps = #{done} where steps = #{done} - 1 and finished_at is null")
    int played(int done);

    @Update("update demo_loading set finished_at = #{at}")
    void finish(Instant at);

    @Insert("insert into demo_reports (number, report_code) values (#{number}, #{code})")
    void insertSent(int number, ReportCode code);

    @Select("select number, report_code as code from demo_reports")
    List<Sent> findSent();

    /**
     * @param plannedAt until when the past is told
     * @param steps how many steps have been played
     * @param finishedAt when all had been, or {@code null}
     */
    record Loading(Instant plannedAt, int steps, Instant finishedAt) {
    }

    record Sent(int number, ReportCode code) {
    }

}
