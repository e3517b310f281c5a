package tiengiangs.notification;

import java.time.Instant;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface TemplateMapper {

    @Select("select subject, body from message_templates where occasion = #{occasion} and language = #{language}")
    Template find(Occasion occasion, String language);

    @Delete("delete from message_templates where occasion = #{occasion} and language = #{language}")
    void delete(Occasion occasion, String language);

    @Insert("""
            insert into message_templates (occasion, language, subject, body, changed_by, changed_at)
            values (#{occasion}, #{language}, #{template.subject}, #{template.body}, #{person}, #{now})
            """)
    void insert(Occasion occasion, String language, Template template, String person, Instant now);

}
