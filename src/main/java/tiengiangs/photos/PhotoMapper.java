package tiengiangs.photos;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PhotoMapper {

    String COLUMNS = "id, report_code, kind, hash, width, height, published";

    @Insert("""
            insert into photos (id, report_code, kind, hash, width, height, published, staged_at, position)
            values (#{photo.id}, #{photo.reportCode}, #{photo.kind}, #{photo.hash}, #{photo.width}, #{photo.height},
              #{photo.published}, #{at}, 0)
            """)
    void insert(Photo photo, Instant at);

    @Update("""
            update photos set report_code = #{reportCode}, kind = #{kind}, position = #{position}
            where id = #{id} and report_code is null
            """)
    int attach(String id, String reportCode, PhotoKind kind, int position);

    @Select("select " + COLUMNS + " from photos where id = #{id}")
    Photo find(String id);

    @Select("select " + COLUMNS + " from photos where report_code = #{reportCode} order by position, id")
    List<Photo> findOf(String reportCode);

    /** A staged photo belongs to nobody and cannot be published. */
    @Update("update photos set published = #{published} where id = #{id} and report_code is not null")
    int setPublished(String id, boolean published);

    @Delete("delete from photos where id = #{id} and report_code is not null and not published")
    int delete(String id);

    @Delete("delete from photos where report_code is null and staged_at < #{before}")
    void deleteStagedBefore(Instant before);

    @Select("select distinct hash from photos where hash >= #{from} and hash < #{to}")
    Set<String> findHashesFrom(String from, String to);

}
