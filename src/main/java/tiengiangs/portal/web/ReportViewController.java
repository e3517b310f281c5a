package tiengiangs.portal.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tiengiangs.casework.Cases;
import tiengiangs.directory.Coordinates;
import tiengiangs.directory.Distance;
import tiengiangs.portal.PublicView;
import tiengiangs.portal.ReporterView;
import tiengiangs.portal.Views;
import tiengiangs.publication.PublicReport;
import tiengiangs.publication.PublicReports;
import tiengiangs.reports.Bearer;
import tiengiangs.reports.Report;
import tiengiangs.reports.Reports;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.Limiter;
import tiengiangs.web.Texts;

/**
 * The calls to look at reports and to add to one's own.
 */
@RestController
class ReportViewController {

    private static final double NEAR_DEGREES = 0.003;

    private static final double NEAR_METRES = 250;

    private static final int LONGEST = 4000;

    private final Views views;

    private final PublicReports publicReports;

    private final Reports reports;

    private final Cases cases;

    private final Limiter limiter;

    ReportViewController(Views views, PublicReports publicReports, Reports reports, Cases cases, Limiter limiter) {
        this.views = views;
        this.publicReports = publicReports;
        this.reports = reports;
        this.cases = cases;
        this.limiter = limiter;
    }

    @GetMapping(path = "/api/reports/{code}", headers = "!Authorization")
    PublicView look(@PathVariable String code, Locale locale, HttpServletRequest request) {
        this.limiter.take(Limiter.Purpose.LOOK_UP, request);
        return this.views.publicView(code, locale);
    }

    @GetMapping(path = "/api/reports/{code}", headers = "Authorization")
    ResponseEntity<ReporterView> follow(@PathVariable String code, @RequestHeader("Authorization") String authorization,
            Locale locale, HttpServletRequest request) {
        this.limiter.take(Limiter.Purpose.LOOK_UP, request);
        Report own = Bearer.require(this.reports, code, authorization);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.views.reporterView(own, locale));
    }

    @GetMapping("/api/reports")
    Page list(SearchQuery query) {
        List<PublicReport> rows = this.publicReports.find(query.search(), SearchQuery.PAGE + 1);
        boolean more = rows.size() > SearchQuery.PAGE;
        List<PublicReport> shown = more ? rows.subList(0, SearchQuery.PAGE) : rows;
        return new Page(shown, more ? SearchQuery.cursorAfter(shown.get(shown.size() - 1)) : null);
    }

    @GetMapping(path = "/api/reports", produces = "application/geo+json")
    Map<String, Object> map(SearchQuery query) {
        List<Map<String, Object>> features = new ArrayList<>();
        for (PublicReport row : this.publicReports.find(query.search(), SearchQuery.MAP)) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("code", row.code().value());
            properties.put("status", row.status());
            properties.put("category", row.category());
            properties.put("title", row.title());
            features.add(Map.of("type", "Feature", "geometry",
                    Map.of("type", "Point", "coordinates", List.of(row.longitude(), row.latitude())), "properties",
                    properties));
        }
        return Map.of("type", "FeatureCollection", "features", features);
    }

    @GetMapping("/api/reports/nearby")
    List<Near> nearby(@RequestParam("lat") double latitude, @RequestParam("lon") double longitude,
            @RequestParam String category) {
        Coordinates point = Coordinates.of(latitude, longitude, "lat", "lon");
        return this.publicReports
            .near(Texts.clean("category", category), point.latitude(), point.longitude(), NEAR_DEGREES)
            .stream()
            .map((row) -> new Near(row,
                    Math.round(Distance.metres(row.latitude(), row.longitude(), point.latitude(), point.longitude()))))
            .filter((near) -> near.metres() <= NEAR_METRES)
            .sorted(Comparator.comparingLong(Near::metres))
            .toList();
    }

    @PostMapping(path = "/api/reports/{code}/supplement", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supplement(@PathVariable String code, @RequestBody Supplement supplement,
            @RequestHeader(name = "Authorization", required = false) String authorization, HttpServletRequest request) {
        this.limiter.take(Limiter.Purpose.MESSAGE, request);
        Report own = Bearer.require(this.reports, code, authorization);
        this.cases.supplement(own.code(), words(supplement.text()));
    }

    @PostMapping("/api/reports/{code}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String code,
            @RequestHeader(name = "Authorization", required = false) String authorization, HttpServletRequest request) {
        this.limiter.take(Limiter.Purpose.MESSAGE, request);
        this.cases.withdraw(Bearer.require(this.reports, code, authorization).code());
    }

    static String words(String text) {
        String words = (text != null) ? Texts.clean(text).strip() : "";
        if (words.isEmpty()) {
            throw InvalidInput.of("text", "web.error.required");
        }
        if (words.length() > LONGEST) {
            throw InvalidInput.of("text", "intake.error.tooLong", LONGEST, words.length());
        }
        return words;
    }

    private record Page(List<PublicReport> reports, String cursor) {
    }

    private record Near(PublicReport report, long metres) {
    }

    private record Supplement(String text) {
    }

}
