package tiengiangs.publication;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import tiengiangs.reports.ReportCode;

@Mapper
interface PublicationMapper {

    @Delete("delete from publications where report_code = #{code}")
    void delete(ReportCode code);

    @Insert("""
            insert into publications (report_code, title, description, answer, photos, search_text)
            values (#{publication.code}, #{publication.title}, #{publication.description}, #{publication.answer}, #{photos},
              #{searchText})
            """)
    void insert(Publication publication, String photos, String searchText);

    @Update("update publications set released_at = #{at} where report_code = #{code}")
    void release(ReportCode code, Instant at);

    @Select("""
            select report_code as code, title, description, answer, photos, released_at
            from publications where report_code = #{code}
            """)
    Row find(ReportCode code);

    record Row(ReportCode code, String title, String description, String answer, String photos, Instant releasedAt) {

        Publication publication() {
            return new Publication(this.code, this.title, this.description, this.answer,
                    this.photos.isEmpty() ? List.of() : List.of(this.photos.split(",")));
        }

    }

}
