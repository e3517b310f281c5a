package tiengiangs.privacy;

import java.util.List;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import tiengiangs.reports.ReportCode;

@Mapper
interface IdentityLookMapper {

    @Insert("""
            insert into identity_looks (report_code, at, officer, reason)
            values (#{reportCode}, #{at}, #{officer}, #{reason})
            """)
    void insert(IdentityLook look);

    @Select("""
            select id, report_code, at, officer, reason from identity_looks
            where id < #{before} order by id desc limit #{most}
            """)
    List<IdentityLook> findBefore(long before, int most);

    @Select("""
            select id, report_code, at, officer, reason from identity_looks
            where report_code = #{code} order by id desc
            """)
    List<IdentityLook> findOf(ReportCode code);

}
