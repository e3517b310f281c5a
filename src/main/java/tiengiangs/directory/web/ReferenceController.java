package tiengiangs.directory.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tiengiangs.directory.Agencies;
import tiengiangs.directory.Agency;
import tiengiangs.directory.Area;
import tiengiangs.directory.Areas;
import tiengiangs.directory.Categories;
import tiengiangs.directory.Category;
import tiengiangs.directory.Coordinates;
import tiengiangs.directory.Place;

/**
 * Categories, areas and agencies for whoever builds a form or a map.
 */
@RestController
class ReferenceController {

    private static final CacheControl SHORTLY = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final Categories categories;

    private final Areas areas;

    private final Agencies agencies;

    private final Clock clock;

    ReferenceController(Categories categories, Areas areas, Agencies agencies, Clock clock) {
        this.categories = categories;
        this.areas = areas;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/api/categories")
    ResponseEntity<List<CategoryAnswer>> categories(Locale locale) {
        return answer(this.categories.all().stream().map((category) -> CategoryAnswer.of(category, locale)).toList());
    }

    @GetMapping("/api/agencies")
    ResponseEntity<List<AgencyAnswer>> agencies() {
        return answer(this.agencies.validAt(LocalDate.now(this.clock)).stream().map(AgencyAnswer::of).toList());
    }

    @GetMapping(path = "/api/areas", params = { "!lat", "!lon" })
    ResponseEntity<List<AreaAnswer>> areas() {
        return answer(this.areas.communes().stream().map(AreaAnswer::of).toList());
    }

    @GetMapping("/api/areas")
    ResponseEntity<PlaceAnswer> area(@RequestParam("lat") double latitude, @RequestParam("lon") double longitude) {
        Coordinates point = Coordinates.of(latitude, longitude, "lat", "lon");
        return answer(placeAnswer(this.areas.locate(point.latitude(), point.longitude())));
    }

    private PlaceAnswer placeAnswer(Place place) {
        if (place instanceof Place.Inside inside) {
            return new PlaceAnswer("inside", AreaAnswer.of(inside.area()), null, null, agencyOf(inside.area()));
        }
        if (place instanceof Place.NearBorder border) {
            return new PlaceAnswer("nearBorder", AreaAnswer.of(border.area()), AreaAnswer.of(border.other()), null,
                    agencyOf(border.area()));
        }
        if (place instanceof Place.Suggested suggested) {
            return new PlaceAnswer("suggested", AreaAnswer.of(suggested.area()), null, suggested.metres(),
                    agencyOf(suggested.area()));
        }
        return new PlaceAnswer("outside", null, null, null, null);
    }

    private AgencyAnswer agencyOf(Area area) {
        return this.agencies.ofArea(area.code()).map(AgencyAnswer::of).orElse(null);
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(SHORTLY).body(body);
    }

    private record CategoryAnswer(String code, String name, String notice, boolean urgent,
            List<CategoryAnswer> subCategories) {

        static CategoryAnswer of(Category category, Locale locale) {
            return new CategoryAnswer(category.code(), category.name(locale), category.notice(locale),
                    category.urgent(), category.subCategories().stream().map((child) -> of(child, locale)).toList());
        }

    }

    private record AgencyAnswer(String code, String name, Agency.Level level) {

        static AgencyAnswer of(Agency agency) {
            return new AgencyAnswer(agency.code(), agency.name(), agency.level());
        }

    }

    private record AreaAnswer(String code, String name, Double latitude, Double longitude) {

        static AreaAnswer of(Area area) {
            return new AreaAnswer(area.code(), area.name(), area.latitude(), area.longitude());
        }

    }

    private record PlaceAnswer(String certainty, AreaAnswer area, AreaAnswer other, Long metres, AgencyAnswer agency) {
    }

}
