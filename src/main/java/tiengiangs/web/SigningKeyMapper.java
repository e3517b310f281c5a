package tiengiangs.web;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SigningKeyMapper {

    @Select("select secret from signing_keys where id = 1")
    String find();

    @Insert("insert into signing_keys (id, secret) values (1, #{secret})")
    void insert(String secret);

}
