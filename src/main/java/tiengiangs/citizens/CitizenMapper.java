package tiengiangs.citizens;

import java.time.Instant;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CitizenMapper {

    @Insert("""
            insert into citizens (id, email, made_at)
            select #{id}, #{email}, #{now} where not exists (select 1 from citizens where email = #{email})
            """)
    void insert(String id, String email, Instant now);

    @Select("select id, email from citizens where email = #{email} for update")
    Citizen lock(String email);

    @Select("select count(*) from citizen_links where citizen_id = #{citizen} and asked_at > #{since}")
    int countLinks(String citizen, Instant since);

    @Insert("""
            insert into citizen_links (id, citizen_id, back_to, asked_at, expires_at)
            values (#{id}, #{citizen}, #{backTo}, #{now}, #{expiresAt})
            """)
    void insertLink(String id, String citizen, String backTo, Instant now, Instant expiresAt);

    @Select("""
            select c.email from citizen_links l join citizens c on c.id = l.citizen_id
            where l.id = #{link} and l.used_at is null and l.expires_at > #{now}
            """)
    String findAddress(String link, Instant now);

    @Update("update citizen_links set token_hash = #{hash} where id = #{link} and used_at is null")
    int arm(String link, String hash);

    @Select("""
            select id, citizen_id, back_to from citizen_links
            where token_hash = #{hash} and used_at is null and expires_at > #{now}
            """)
    Link findLink(String hash, Instant now);

    /** Uses a link up; only one of two who try at once succeeds. */
    @Update("""
            update citizen_links set used_at = #{now}
            where id = #{link} and used_at is null and expires_at > #{now}
            """)
    int use(String link, Instant now);

    @Update("update citizens set confirmed_at = #{now} where id = #{citizen} and confirmed_at is null")
    void confirm(String citizen, Instant now);

    @Insert("""
            insert into citizen_sessions (token_hash, citizen_id, expires_at)
            values (#{hash}, #{citizen}, #{expiresAt})
            """)
    void insertSession(String hash, String citizen, Instant expiresAt);

    @Select("""
            select c.id, c.email from citizen_sessions s join citizens c on c.id = s.citizen_id
            where s.token_hash = #{hash} and s.expires_at > #{now}
            """)
    Citizen findBySession(String hash, Instant now);

    @Delete("delete from citizen_sessions where token_hash = #{hash}")
    void deleteSession(String hash);

    @Delete("delete from citizen_sessions where citizen_id = #{citizen}")
    void deleteSessions(String citizen);

    @Delete("delete from citizen_links where citizen_id = #{citizen}")
    void deleteLinks(String citizen);

    @Delete("delete from citizens where id = #{citizen}")
    void delete(String citizen);

    @Delete("delete from citizen_sessions where expires_at < #{before}")
    void deleteSessionsOver(Instant before);

    @Delete("delete from citizen_links where expires_at < #{before}")
    void deleteLinksOver(Instant before);

    /** Addresses that somebody typed and nobody confirmed. */
    @Delete("""
            delete from citizens where confirmed_at is null and made_at < #{before}
              and not exists (select 1 from citizen_links l where l.citizen_id = citizens.id)
            """)
    void deleteUnconfirmed(Instant before);

    record Link(String id, String citizenId, String backTo) {
    }

}
