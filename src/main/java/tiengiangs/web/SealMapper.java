package tiengiangs.web;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SealMapper {

    @Select("select secret from seals where id = 1")
    String find();

    @Insert("insert into seals (id, secret) values (1, #{secret})")
    void insert(String secret);

}
