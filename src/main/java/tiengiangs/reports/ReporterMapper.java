package tiengiangs.reports;

import java.util.List;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ReporterMapper {

    @Insert("""
            insert into reporters (report_code, name, phone, email)
            values (#{reportCode}, #{name}, #{phone}, #{email})
            """)
    void insert(ReporterRow row);

    @Select("select report_code, name, phone, email from reporters where report_code = #{code}")
    ReporterRow find(ReportCode code);

    @Select("select count(*) from reporters where report_code = #{code}")
    int count(ReportCode code);

    @Delete("delete from reporters where report_code = #{code}")
    int delete(ReportCode code);

    /** The parts of a row are always sealed together. */
    @Select("""
            select report_code, name, phone, email from reporters
            where coalesce(name, phone, email) not like #{prefix} || '%' order by report_code limit #{most}
            """)
    List<ReporterRow> findNotBeginningWith(String prefix, int most);

    /** Changes nothing if somebody else has changed the row meanwhile. */
    @Update("""
            update reporters set name = #{sealed.name}, phone = #{sealed.phone}, email = #{sealed.email}
            where report_code = #{sealed.reportCode} and coalesce(name, phone, email) = #{first}
            """)
    void replace(String first, ReporterRow sealed);

}
