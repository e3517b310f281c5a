package tiengiangs.web;

import java.time.Instant;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PuzzleMapper {

    @Insert("insert into solved_puzzles (nonce, sender, expires_at) values (#{nonce}, #{sender}, #{expiresAt})")
    void insert(@Param("nonce") String nonce, @Param("sender") String sender, @Param("expiresAt") Instant expiresAt);

    @Select("select sender from solved_puzzles where nonce = #{nonce}")
    String senderOf(String nonce);

    @Delete("delete from solved_puzzles where expires_at < #{now}")
    void sweep(Instant now);

}
