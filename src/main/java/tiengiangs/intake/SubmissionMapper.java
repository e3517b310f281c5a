package tiengiangs.intake;

import java.time.Instant;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import tiengiangs.reports.ReportCode;

@Mapper
interface SubmissionMapper {

    @Insert("""
            insert into submissions (key_hash, salt, body_hash, report_code, submitted_at)
            values (#{keyHash}, #{salt}, #{bodyHash}, #{reportCode}, #{submittedAt})
            """)
    void insert(Row row);

    @Select("select key_hash, salt, body_hash, report_code, submitted_at from submissions where key_hash = #{keyHash}")
    Row find(String keyHash);

    record Row(String keyHash, String salt, String bodyHash, ReportCode reportCode, Instant submittedAt) {
    }

}
