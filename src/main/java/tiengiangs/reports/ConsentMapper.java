package tiengiangs.reports;

import java.util.List;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ConsentMapper {

    @Insert("""
            insert into consents (report_code, at, to_publish, to_be_contacted, to_tell_agency, wording)
            values (#{reportCode}, #{at}, #{toPublish}, #{toBeContacted}, #{toTellAgency}, #{wording})
            """)
    void insert(Consent consent);

    @Select("""
            select report_code, at, to_publish, to_be_contacted, to_tell_agency, wording
            from consents where report_code = #{code} order by id
            """)
    List<Consent> find(ReportCode code);

}
