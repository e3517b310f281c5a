package tiengiangs.engine;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/**
 * Reads the engine's own tables: its query would answer with what the officer who acts
 * may see, and nobody acts for the one who is written to.
 */
@Mapper
interface MailboxMapper {

    @Select("""
            select u.ID_ from ACT_ID_USER u join ACT_ID_MEMBERSHIP m on m.USER_ID_ = u.ID_
            where m.GROUP_ID_ = #{group} and u.EMAIL_ like '%_@_%' order by u.ID_
            """)
    List<String> findReachable(String group);

    @Select("select EMAIL_ from ACT_ID_USER where ID_ = #{id} and EMAIL_ like '%_@_%'")
    String findAddress(String id);

}
