package tiengiangs.privacy;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import tiengiangs.reports.ReportCode;

@Mapper
interface RetentionMapper {

    /** A merged report is over when its survivor is. */
    String OVER = """
            left join reports s on s.code = r.merged_into
            where coalesce(s.status, r.status) in ('CLOSED', 'REJECTED', 'WITHDRAWN', 'TRANSFERRED_OUT')
              and coalesce(s.status_at, r.status_at) < #{before}
            """;

    @Select("""
            select i.report_code, 1 as items from reporters i join reports r on r.code = i.report_code
            """ + OVER + " order by i.report_code")
    List<OverdueData.Case> findIdentities(Instant before);

    @Select("""
            select p.report_code, count(*) as items from photos p join reports r on r.code = p.report_code
            """ + OVER + " and not p.published group by p.report_code order by p.report_code")
    List<OverdueData.Case> findPhotos(Instant before);

    @Insert("""
            insert into destructions (at, data_class, report_code, items, days)
            values (#{at}, #{dataClass}, #{code}, #{items}, #{days})
            """)
    void insert(Instant at, DataClass dataClass, ReportCode code, int items, int days);

    @Select("""
            select at, data_class, count(*) as cases, sum(items) as items, max(days) as days
            from destructions group by at, data_class order by at desc, data_class limit #{most}
            """)
    List<Destruction> findLast(int most);

}
