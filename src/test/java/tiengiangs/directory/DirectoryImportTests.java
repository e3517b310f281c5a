package tiengiangs.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tiengiangs.directory.DirectoryFixtures.SIDE;
import static tiengiangs.directory.DirectoryFixtures.file;
import static tiengiangs.directory.DirectoryFixtures.geoJson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tiengiangs.fixtures.IntegrationTest;

/**
 * Every test's import is rolled back, so that other tests meet the seed as it is.
 */
@IntegrationTest
@Transactional
class DirectoryImportTests {

    /** In the sea, far from the province: nobody else's test looks there. */
    private static final String AREAS = """
            code,valid_from,valid_to,name,type,parent,latitude,longitude
            T1,2025-07-01,,"Xã Đảo, phía tây",COMMUNE,82,8.525,109.025
            T2,2025-07-01,,Xã Đảo phía đông,COMMUNE,82,8.525,109.075
            """;

    private static final String AGENCIES = """
            code,name,level,parent,area,valid_from,valid_to,successor
            T-CU,Phòng cũ,PROVINCE,,,2020-01-01,2025-06-30,T-GIUA
            T-GIUA,Phòng giữa,PROVINCE,,,2025-07-01,2025-12-31,T-MOI
            T-MOI,Phòng mới,PROVINCE,SO-XD,,2026-01-01,,
            UBND-T1,UBND xã Đảo,COMMUNE,,T1,2025-07-01,,
            """;

    @Autowired
    private DirectoryImport imports;

    @Autowired
    private Areas areas;

    @Autowired
    private Agencies agencies;

    @Autowired
    private DirectoryMapper rows;

    @Test
    void takesAreasAndAgenciesOver() {
        this.imports.areas(file(AREAS));
        this.imports.agencies(file(AGENCIES));
        assertThat(this.areas.find("T1")).map(Area::name).contains("Xã Đảo, phía tây");
        assertThat(this.agencies.ofArea("T1")).map(Agency::code).contains("UBND-T1");
    }

    @Test
    void changesNothingWhenTakenTwice() {
        takeEverything();
        List<Area> areasOnce = this.rows.findAllAreas();
        List<Agency> agenciesOnce = this.rows.findAgencies();
        List<DirectoryMapper.BoundaryRow> outlinesOnce = this.rows.findBoundaries();
        takeEverything();
        assertThat(this.rows.findAllAreas()).isEqualTo(areasOnce);
        assertThat(this.rows.findAgencies()).isEqualTo(agenciesOnce);
        assertThat(this.rows.findBoundaries()).isEqualTo(outlinesOnce);
    }

    @Test
    void takesAFileThatExcelHasMarkedAndThatHasWindowsLines() {
        this.imports.areas(file("\uFEFF" + AREAS.replace("\n", "\r\n")));
        assertThat(this.areas.find("T2")).isPresent();
    }

    @Test
    void changesARowThatIsThereAndLeavesTheRest() {
        int before = this.rows.findAgencies().size();
        this.imports.agencies(file("""
                code,name,level,parent,area,valid_from,valid_to
                SO-XD,Sở Xây dựng và Hạ tầng,PROVINCE,,,2025-07-01,
                """));
        assertThat(this.agencies.nameOf("SO-XD")).isEqualTo("Sở Xây dựng và Hạ tầng");
        assertThat(this.rows.findAgencies()).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = { "T-1,,PROVINCE,,,2025-07-01,|Line 3: 'name' is missing",
                    "t-1,Phòng,PROVINCE,,,2025-07-01,|Line 3: An agency's code has capital letters",
                    "T-1,Phòng,VILLAGE,,,2025-07-01,|Line 3: 'level' must be one of [CENTRE, PROVINCE",
                    "T-1,Phòng,PROVINCE,,,01/07/2025,|Line 3: 'valid_from' is no date like 2025-07-01",
                    "T-1,Phòng,PROVINCE,,,2025-07-01,2025-06-30|Line 3: An agency's last day",
                    "T-1,Phòng,PROVINCE,,99999,2025-07-01,|Line 3: there is no area 99999",
                    "T-0,Phòng,PROVINCE,,,2025-07-01,|Line 3: T-0 appears twice",
                    "T-1,Phòng,PROVINCE,KHONG-CO,,2025-07-01,|T-1: there is no parent KHONG-CO",
                    "T-1,Phòng,PROVINCE,T-1,,2025-07-01,|T-1: its parents lead back to it",
                    "T-1,Phòng,PROVINCE,,,2025-07-01,,thừa,nữa|Line 3", })
    void refusesAgenciesWholeWithTheLineAndTheReason(String line, String reason) {
        String text = "code,name,level,parent,area,valid_from,valid_to\nT-0,Phòng,PROVINCE,,,2025-07-01,\n" + line;
        assertThatIllegalArgumentException().isThrownBy(() -> this.imports.agencies(file(text)))
            .withMessageContaining(reason);
        assertThat(this.agencies.find("T-0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "T1,2025-07-01,,Xã,HAMLET,82,8.5,109|Line 3: 'type' must be one of [WARD",
            "T1,2025-07-01,,Xã,COMMUNE,82,109,8.5|Line 3: Latitudes in Vietnam are 8 to 24",
            "T1,2025-07-01,,Xã,COMMUNE,82,NaN,109|Line 3: 'latitude' is no number like 10.35",
            "T1,2025-07-01,,Xã,COMMUNE,82,8.5,|Line 3: A point has a latitude and a longitude",
            "T1,2025-07-01,,Xã,COMMUNE,99,8.5,109|T1 of 2025-07-01: there is no parent 99",
            "T0,2026-01-01,,Xã,COMMUNE,82,8.5,109|T0 of 2026-01-01: another area has this code at that time",
            "28468,2026-01-01,,Xã,COMMUNE,82,8.5,109|28468 of 2026-01-01: another area has this code at that time", })
    void refusesAreasWholeWithTheLineAndTheReason(String line, String reason) {
        String text = "code,valid_from,valid_to,name,type,parent,latitude,longitude\n"
                + "T0,2025-07-01,,Xã,COMMUNE,82,8.5,109\n" + line;
        assertThatIllegalArgumentException().isThrownBy(() -> this.imports.areas(file(text)))
            .withMessageContaining(reason);
        assertThat(this.areas.find("T0")).isEmpty();
    }

    @Test
    void namesEveryBadLineAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> this.imports.agencies(file("""
                code,name,level,parent,area,valid_from,valid_to
                T-1,"Phòng
                hai dòng",NONE,,,2025-07-01,
                T-2,Phòng,PROVINCE,,,mai,
                """))).withMessageContaining("'level'").withMessageContaining("Line 4: 'valid_from'");
    }

    @Test
    void refusesAColumnThatItDoesNotKnowAndAFileThatIsNotUtf8() {
        assertThatIllegalArgumentException().isThrownBy(() -> this.imports.agencies(file("code,colour\nT-1,red\n")))
            .withMessageContaining("no column 'colour'");
        InputStream latin = new ByteArrayInputStream(new byte[] { 'c', 'o', 'd', 'e', '\n', (byte) 0xE9 });
        assertThatIllegalArgumentException().isThrownBy(() -> this.imports.agencies(latin))
            .withMessageContaining("not in UTF-8");
    }

    @Test
    void lendsACodeAgainOnceTheFirstAreaHasEnded() {
        this.imports.areas(file("""
                code,valid_from,valid_to,name,type,parent,latitude,longitude
                T1,2020-01-01,2025-06-30,Xã Trước,COMMUNE,82,,
                T1,2025-07-01,,Xã Sau,COMMUNE,82,,
                """));
        assertThat(this.areas.find("T1", LocalDate.of(2025, 6, 30))).map(Area::name).contains("Xã Trước");
        assertThat(this.areas.find("T1", LocalDate.of(2025, 7, 1))).map(Area::name).contains("Xã Sau");
    }

    @Test
    void locatesByAnOutlineAsSoonAsItIsThere() {
        this.imports.areas(file(AREAS));
        assertThat(this.areas.locate(8.525, 109.02)).isInstanceOf(Place.Suggested.class);
        outline("T1", 109.0);
        outline("T2", 109.05);
        Area west = this.areas.find("T1").orElseThrow();
        Area east = this.areas.find("T2").orElseThrow();
        assertThat(this.areas.locate(8.525, 109.02)).isEqualTo(new Place.Inside(west));
        assertThat(this.areas.locate(8.525, 109.0495)).isEqualTo(new Place.NearBorder(west, east));
        assertThat(this.areas.locate(8.525, 109.0505)).isEqualTo(new Place.NearBorder(east, west));
        assertThat(this.areas.locate(8.525, 109.2)).isEqualTo(new Place.Outside());
    }

    @Test
    void stillSuggestsWhereNoOutlineHasBeenSupplied() {
        this.imports.areas(file(AREAS));
        outline("T1", 109.0);
        assertThat(this.areas.locate(8.525, 109.07)).isEqualTo(new Place.Suggested(this.areas.find("T2").orElseThrow(),
                Math.round(Distance.metres(8.525, 109.075, 8.525, 109.07))));
        assertThat(this.areas.locate(10.3648, 106.3527)).isInstanceOf(Place.Suggested.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "no JSON at all|no GeoJSON",
            "[]|no GeoJSON FeatureCollection",
            "{\"features\":[{\"properties\":{\"code\":\"T9\"},\"geometry\":null}]}|cannot be read",
            "{\"features\":[{\"properties\":{\"code\":\"T9\"},\"geometry\":{\"type\":\"Polygon\"}}]}|Feature 'T9'",
            "{\"features\":[{\"properties\":{\"code\":\"T9\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[109,8.5]}}]}|only a Polygon",
            "{\"features\":[{\"properties\":{\"code\":\"T9\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[8.5,109],[8.6,109],[8.6,110],[8.5,109]]]}}]}|longitude first",
            "{\"features\":[{\"properties\":{\"code\":\"T9\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[109,9],[110,10],[110,9],[109,10],[109,9]]]}}]}|crosses itself",
            "{\"features\":[{\"properties\":{\"code\":\"T9\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[109,9],[110,9],[110,10],[109,9]]]}}]}|no commune of today has this code", })
    void refusesOutlinesWithTheFeatureAndTheReason(String text, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> this.imports.outlines(file(text)))
            .withMessageContaining(reason);
    }

    @Test
    void takesAFolderWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> this.imports.folder(folder))
            .withMessageContaining("no areas.csv");
        Files.writeString(folder.resolve("areas.csv"), AREAS);
        Files.writeString(folder.resolve("agencies.csv"), AGENCIES);
        this.imports.folder(folder);
        assertThat(this.agencies.ofArea("T1")).isPresent();
        Files.writeString(folder.resolve("agencies.csv"), "code,name\nT-9,\n");
        assertThatIllegalArgumentException().isThrownBy(() -> this.imports.folder(folder))
            .withMessageStartingWith("agencies.csv: Line 2: 'name' is missing");
    }

    private void takeEverything() {
        this.imports.areas(file(AREAS));
        this.imports.agencies(file(AGENCIES));
        outline("T1", 109.0);
    }

    private void outline(String code, double west) {
        this.imports
            .outlines(geoJson(code, new GeometryFactory().toGeometry(new Envelope(west, west + SIDE, 8.5, 8.55))));
    }

}
