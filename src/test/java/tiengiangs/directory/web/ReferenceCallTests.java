package tiengiangs.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;

@IntegrationTest
class ReferenceCallTests {

    @Autowired
    private Http http;

    @Test
    void namesCategoriesInTheLanguageOfTheReader() {
        assertThat(this.http.get("/api/categories").text()).contains("Môi trường", "\"subCategories\":[");
        assertThat(this.http.get("/api/categories", "Accept-Language", "en").text()).contains("Environment");
        assertThat(this.http.get("/api/categories").header("Cache-Control")).contains("public", "max-age=300");
    }

    @Test
    void namesTheAgencies() {
        assertThat(this.http.get("/api/agencies").list())
            .anySatisfy((agency) -> assertThat(agency).containsEntry("code", "UBND-28249")
                .containsOnlyKeys("code", "name", "level"));
    }

    @Test
    void saysInWhichCommuneAPointLiesWhoseItIsAndHowSureWeAre() {
        Map<String, Object> place = this.http.get("/api/areas?lat=10.3648&lon=106.3527").json();
        assertThat(place).containsEntry("certainty", "suggested").containsKey("metres");
        assertThat(place.get("area").toString()).contains("code=28249");
        assertThat(place.get("agency").toString()).contains("code=UBND-28249");
        assertThat(this.http.get("/api/areas?lat=21.03&lon=105.85").json()).containsEntry("certainty", "outside")
            .containsEntry("area", null);
        assertThat(this.http.get("/api/areas").list()).hasSize(102);
    }

    @Test
    void saysWhichHalfOfAPointIsMissingOrWrong() {
        assertThat(this.http.get("/api/areas?lat=10").errors().toString()).contains("field=lon");
        assertThat(this.http.get("/api/areas?lat=NaN&lon=106").errors().toString()).contains("field=lat");
        assertThat(this.http.get("/api/areas?lat=106.3&lon=10.3").errors().toString())
            .contains("directory.error.swapped");
    }

}
