package tiengiangs.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.IntegrationTest;

@IntegrationTest
class SeedTests {

    private static final LocalDate LAST_DAY_BEFORE = LocalDate.of(2025, 6, 30);

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    @Autowired
    private Areas areas;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Categories categories;

    @Autowired
    private DirectoryMapper rows;

    @Test
    void holdsThe20WardsAnd82CommunesOfToday() {
        Map<String, Long> types = this.areas.communes()
            .stream()
            .collect(Collectors.groupingBy(Area::type, Collectors.counting()));
        assertThat(types).isEqualTo(Map.of("WARD", 20L, "COMMUNE", 82L));
    }

    @Test
    void knowsAPointInsideEveryCommune() {
        assertThat(this.areas.communes()).allSatisfy((area) -> {
            assertThat(area.latitude()).isBetween(10.0, 11.0);
            assertThat(area.longitude()).isBetween(105.0, 107.0);
        });
    }

    @Test
    void givesEveryCommuneItsPeoplesCommitteeAndItsPolice() {
        assertThat(this.areas.communes()).allSatisfy((area) -> {
            Agency committee = this.agencies.ofArea(area.code()).orElseThrow();
            assertThat(committee.code()).isEqualTo("UBND-" + area.code());
            assertThat(committee.name()).endsWith(area.name().substring(area.name().indexOf(' ')));
            assertThat(this.agencies.find("CA-" + area.code())).isPresent();
        });
    }

    @Test
    void holdsTheTwelveSpecialisedDepartmentsAndTheCentre() {
        Set<String> codes = this.agencies.validAt(FIRST_DAY).stream().map(Agency::code).collect(Collectors.toSet());
        assertThat(codes).contains("VP-UBND", "SO-NV", "SO-TP", "SO-TC", "SO-CT", "SO-NNMT", "SO-XD", "SO-KHCN",
                "SO-VHTTDL", "SO-GDDT", "SO-YT", "TT-TINH", Agencies.CENTRE);
    }

    @Test
    void namesOnlyParentsThatExist() {
        assertThat(this.rows.findAgencies()).filteredOn((agency) -> agency.parent() != null)
            .allSatisfy((agency) -> assertThat(this.agencies.find(agency.parent())).isPresent());
    }

    @Test
    void mapsThe164FormerUnitsToThe57NewOnesExactlyOnce() {
        List<Area> former = this.rows.findAllAreas()
            .stream()
            .filter((area) -> area.isCommune() && area.isValidOn(LAST_DAY_BEFORE))
            .toList();
        assertThat(former).hasSize(164);
        assertThat(former).allSatisfy((area) -> assertThat(this.rows.findSuccessors(area.code())).hasSize(1));
        Set<String> successors = former.stream()
            .map((area) -> this.rows.findSuccessors(area.code()).get(0))
            .collect(Collectors.toSet());
        assertThat(successors).hasSize(57)
            .allSatisfy((code) -> assertThat(this.areas.find(code, FIRST_DAY)).isPresent());
    }

    @Test
    void knowsAReusedCodeByItsDay() {
        assertThat(this.areas.find("28468", LAST_DAY_BEFORE)).map(Area::name).contains("Xã Tân Hội");
        assertThat(this.areas.find("28468", FIRST_DAY)).map(Area::name).contains("Xã Tân Phú");
        assertThat(this.areas.find("28468")).map(Area::name).contains("Xã Tân Phú");
        assertThat(this.areas.find("28270", LAST_DAY_BEFORE)).map(Area::name).contains("Phường 6");
        assertThat(this.areas.find("28270", FIRST_DAY)).map(Area::name).contains("Phường Thới Sơn");
    }

    @Test
    void forgetsACodeThatWasNotUsedAgain() {
        assertThat(this.areas.find("28252", LAST_DAY_BEFORE)).map(Area::name).contains("Phường 4");
        assertThat(this.areas.find("28252")).isEmpty();
    }

    @Test
    void keepsNamesApartThatDifferInAnAccentOnly() {
        assertThat(this.areas.find("28261")).map(Area::name).contains("Phường Mỹ Tho");
        assertThat(this.areas.find("30076")).map(Area::name).contains("Xã Mỹ Thọ");
        assertThat(this.areas.find("29938")).map(Area::name).contains("Xã Tân Thành");
        assertThat(this.areas.find("30157")).map(Area::name).contains("Xã Tân Thạnh");
        assertThat(this.areas.communes()).extracting(Area::name).doesNotHaveDuplicates();
    }

    @Test
    void offersEveryCategoryOfTheRegulationWithTheOpenOneLast() {
        assertThat(this.categories.all()).extracting(Category::code)
            .containsExactly("MOI_TRUONG", "MY_QUAN_DO_THI", "TRAT_TU_DO_THI", "TRAT_TU_XAY_DUNG", "AN_NINH_TRAT_TU",
                    "AN_TOAN_GIAO_THONG", "HA_TANG_GIAO_THONG", "Y_TE", "AN_TOAN_THUC_PHAM", "GIA_CA_THI_TRUONG",
                    "CHAT_LUONG_PHUC_VU", "VAN_HOA_THONG_TIN", "GIAO_DUC", "AN_SINH", "KHAC");
    }

    @Test
    void namesEveryCategoryInBothLanguages() {
        assertThat(this.rows.findCategories()).allSatisfy((row) -> {
            assertThat(row.code()).matches("[A-Z][A-Z0-9_]{1,39}");
            assertThat(row.category().name(Locale.ENGLISH)).isNotBlank();
            assertThat(row.category().name(Locale.forLanguageTag("vi"))).isNotBlank();
            assertThat(row.category().notice(Locale.ENGLISH).isBlank()).isEqualTo(row.notice().isBlank());
        });
    }

    @Test
    void usesTheCodeOfASubCategoryOnlyOnce() {
        assertThat(this.rows.findCategories()).extracting(DirectoryMapper.CategoryRow::code).doesNotHaveDuplicates();
        assertThat(this.categories.find("MOI_TRUONG", "SAT_LO")).isPresent();
        assertThat(this.categories.find("Y_TE", "SAT_LO")).isEmpty();
    }

    @Test
    void marksDangersAsUrgentAndCommonTroubleNot() {
        assertThat(this.categories.find("HA_TANG_GIAO_THONG", "HO_GA")).map(Category::urgent).contains(true);
        assertThat(this.categories.find("HA_TANG_GIAO_THONG", "O_GA")).map(Category::urgent).contains(false);
    }

    @Test
    void saysWhereAComplaintOrAnEmergencyGoes() {
        Locale vietnamese = Locale.forLanguageTag("vi");
        assertThat(this.categories.find("KHAC").orElseThrow().notice(vietnamese)).contains("Khiếu nại", "tố cáo",
                "Ban Tiếp công dân");
        assertThat(this.categories.find("AN_NINH_TRAT_TU").orElseThrow().notice(Locale.ENGLISH)).contains("113");
        assertThat(this.categories.find("AN_SINH").orElseThrow().notice(vietnamese)).contains("111");
    }

}
