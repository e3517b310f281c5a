package tiengiangs.reports;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ReportMapper {

    String COLUMNS = """
            code, status, channel, kind, reporter_kind, category, sub_category, title, description,
            latitude, longitude, address, area_code, occurred_at, dangerous, hide_identity,
            consent_to_publish, submitted_at, agency, urgency, merged_into, token_hash
            """;

    @Insert("""
            insert into reports (code, status, channel, kind, reporter_kind, category, sub_category, title,
              description, latitude, longitude, address, area_code, occurred_at, dangerous, hide_identity,
              consent_to_publish, submitted_at, agency, urgency, merged_into, token_hash, status_at)
            values (#{code}, #{status}, #{channel}, #{kind}, #{reporterKind},
              #{category}, #{subCategory}, #{title}, #{description},
              #{latitude}, #{longitude}, #{address}, #{areaCode},
              #{occurredAt}, #{dangerous}, #{hideIdentity}, #{consentToPublish},
              #{submittedAt}, #{agency}, #{urgency}, #{mergedInto},
              #{tokenHash}, #{submittedAt})
            """)
    void insert(Report report);

    @Insert("""
            insert into report_history (report_code, at, kind, status, actor, agency, clause, due, text)
            values (#{code}, #{at}, #{kind}, #{status}, #{actor}, #{agency}, #{clause}, #{due}, #{text})
            """)
    void insertHistory(HistoryEntry entry);

    @Select("select " + COLUMNS + " from reports where code = #{code}")
    Report find(ReportCode code);

    @Select("select " + COLUMNS + " from reports where code = #{code} for update")
    Report lock(ReportCode code);

    @Select("select " + COLUMNS + " from reports where merged_into = #{survivor} order by submitted_at, code")
    List<Report> findMerged(ReportCode survivor);

    @Update("update reports set status = #{status}, status_at = #{at} where code = #{code}")
    void updateStatus(ReportCode code, ReportStatus status, Instant at);

    @Update("update reports set agency = #{agency}, urgency = #{urgency} where code = #{code}")
    void updateAgency(ReportCode code, String agency, Urgency urgency);

    @Update("update reports set merged_into = #{survivor} where code = #{code} or merged_into = #{code}")
    void updateMerged(ReportCode code, ReportCode survivor);

    @Select("""
            select id, report_code as code, at, kind, status, actor, agency, clause, due, text
            from report_history where report_code = #{code} order by id
            """)
    List<HistoryEntry> findHistory(ReportCode code);

}
