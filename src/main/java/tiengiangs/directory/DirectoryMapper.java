package tiengiangs.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DirectoryMapper {

    String AGENCY = "code, name, level, parent, area_code, valid_from, valid_to, successor";

    String AREA = "code, valid_from, valid_to, name, type, parent, latitude, longitude";

    @Select("select " + AGENCY + " from agencies where code = #{code}")
    Agency findAgency(String code);

    @Select("select " + AGENCY + " from agencies order by code")
    List<Agency> findAgencies();

    @Insert("insert into agencies (" + AGENCY + """
            ) values (#{code}, #{name}, #{level}, #{parent}, #{areaCode}, #{validFrom}, #{validTo}, #{successor})
            """)
    void insertAgency(Agency agency);

    @Update("""
            update agencies set name = #{name}, level = #{level}, parent = #{parent}, area_code = #{areaCode},
              valid_from = #{validFrom}, valid_to = #{validTo}, successor = #{successor}
            where code = #{code}
            """)
    int updateAgency(Agency agency);

    @Select("select " + AREA + " from areas where code = #{code} order by valid_from desc")
    List<Area> findAreas(String code);

    @Select("select " + AREA + " from areas order by code, valid_from")
    List<Area> findAllAreas();

    @Insert("insert into areas (" + AREA + """
            ) values (#{code}, #{validFrom}, #{validTo}, #{name}, #{type}, #{parent}, #{latitude}, #{longitude})
            """)
    void insertArea(Area area);

    @Update("""
            update areas set valid_to = #{validTo}, name = #{name}, type = #{type}, parent = #{parent},
              latitude = #{latitude}, longitude = #{longitude}
            where code = #{code} and valid_from = #{validFrom}
            """)
    int updateArea(Area area);

    @Select("select code, valid_from, boundary from area_boundaries")
    List<BoundaryRow> findBoundaries();

    @Delete("delete from area_boundaries where code = #{code} and valid_from = #{validFrom}")
    void deleteBoundary(BoundaryRow row);

    @Insert("insert into area_boundaries (code, valid_from, boundary) values (#{code}, #{validFrom}, #{boundary})")
    void insertBoundary(BoundaryRow row);

    @Insert("insert into area_changes (effective, old_code, new_code) values (#{effective}, #{oldCode}, #{newCode})")
    void insertChange(LocalDate effective, String oldCode, String newCode);

    @Select("select new_code from area_changes where old_code = #{oldCode} order by effective, new_code")
    List<String> findSuccessors(String oldCode);

    @Select("select code, parent, name, name_en, urgent, notice, notice_en, position from categories order by position")
    List<CategoryRow> findCategories();

    @Insert("""
            insert into categories (code, parent, name, name_en, urgent, notice, notice_en, position)
            values (#{code}, #{parent}, #{name}, #{nameEn}, #{urgent}, #{notice}, #{noticeEn}, #{position})
            """)
    void insertCategory(CategoryRow row);

    /** Locks the state, so that two nodes that start at once do not both sow. */
    @Select("select seed, seed_version, revision from directory_state where id = 1 for update")
    StateRow lockState();

    @Select("select revision from directory_state where id = 1")
    String revision();

    @Update("update directory_state set seed = #{seed}, seed_version = #{version} where id = 1")
    void noteSeed(String seed, int version);

    @Update("update directory_state set revision = #{revision} where id = 1")
    void noteRevision(String revision);

    /** Tells every node that the directory has changed. */
    default void touch() {
        noteRevision(UUID.randomUUID().toString());
    }

    record StateRow(String seed, int seedVersion, String revision) {
    }

    record BoundaryRow(String code, LocalDate validFrom, String boundary) {
    }

    record CategoryRow(String code, String parent, String name, String nameEn, boolean urgent, String notice,
            String noticeEn, int position) {

        Category category() {
            return new Category(this.code, this.parent, this.name, this.nameEn, this.urgent, this.notice, this.noticeEn,
                    this.position, List.of());
        }

    }

}
