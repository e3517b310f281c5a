package tiengiangs.ratings;

import java.util.List;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import tiengiangs.reports.ReportCode;

@Mapper
interface RatingMapper {

    @Insert("""
            insert into ratings (report_code, round, level, remark, rated_at)
            values (#{code}, #{rating.round}, #{rating.level}, #{rating.remark}, #{rating.ratedAt})
            """)
    void insert(ReportCode code, Rating rating);

    @Select("select count(*) from ratings where report_code = #{code} and round = #{round}")
    int count(ReportCode code, int round);

    @Select("select round, level, remark, rated_at from ratings where report_code = #{code} order by round desc")
    List<Rating> find(ReportCode code);

}
