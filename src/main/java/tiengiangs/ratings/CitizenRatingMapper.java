package tiengiangs.ratings;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import tiengiangs.reports.ReportCode;

@Mapper
interface CitizenRatingMapper {

    @Insert("""
            insert into citizen_ratings (report_code, citizen_id, level, remark, rated_at)
            values (#{code}, #{citizen}, #{level}, #{remark}, #{at})
            """)
    void insert(ReportCode code, String citizen, Level level, String remark, Instant at);

    @Select("select count(*) from citizen_ratings where report_code = #{code} and citizen_id = #{citizen}")
    int count(ReportCode code, String citizen);

    @Select("select level from citizen_ratings where report_code = #{code}")
    List<Level> findLevels(ReportCode code);

    @Delete("delete from citizen_ratings where citizen_id = #{citizen}")
    void deleteOf(String citizen);

}
