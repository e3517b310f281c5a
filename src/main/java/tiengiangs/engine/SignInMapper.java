package tiengiangs.engine;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SignInMapper {

    @Insert("""
            insert into sign_ins (tried_at, account, address, entered)
            values (#{triedAt}, #{account}, #{address}, #{entered})
            """)
    void insert(SignIn signIn);

    @Select("""
            select tried_at, account, address, entered from sign_ins
            order by tried_at desc, id desc fetch first #{most} rows only
            """)
    List<SignIn> latest(int most);

    @Delete("delete from sign_ins where tried_at < #{before}")
    void forget(Instant before);

}
