package tiengiangs.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes agencies, areas and outlines over from files. Taking the same file twice changes
 * nothing; a file with one wrong row is refused whole, with the line and the reason.
 */
@Component
public class DirectoryImport {

    private static final CsvMapper CSV = new CsvMapper();

    private final DirectoryMapper rows;

    private final Boundaries boundaries;

    private final Clock clock;

    DirectoryImport(DirectoryMapper rows, Boundaries boundaries, Clock clock) {
        this.rows = rows;
        this.boundaries = boundaries;
        this.clock = clock;
    }

    /**
     * Agencies, one a line: {@code code,name,level,parent,area,valid_from,valid_to}.
     * @throws IllegalArgumentException naming the line and what is wrong with it
     */
    @Transactional
    public void agencies(InputStream csv) {
        for (Agency agency : read(csv, DirectoryImport::agency)) {
            if (this.rows.updateAgency(agency) == 0) {
                this.rows.insertAgency(agency);
            }
        }
    }

    /**
     * Areas, one a line:
     * {@code code,valid_from,valid_to,name,type,parent,latitude,longitude}.
     * @throws IllegalArgumentException naming the line and what is wrong with it
     */
    @Transactional
    public void areas(InputStream csv) {
        for (Area area : read(csv, DirectoryImport::area)) {
            if (this.rows.updateArea(area) == 0) {
                this.rows.insertArea(area);
            }
        }
        this.boundaries.forget();
    }

    /**
     * Outlines of today's communes: GeoJSON features with a property {@code code}, WGS
     * 84.
     * @throws IllegalArgumentException naming the feature that is wrong
     */
    @Transactional
    public void outlines(InputStream geoJson) {
        Map<String, Area> communes = this.rows.findAllAreas()
            .stream()
            .filter((area) -> area.isCommune() && area.isValidOn(LocalDate.now(this.clock)))
            .collect(Collectors.toMap(Area::code, Function.identity()));
        for (JsonNode feature : features(geoJson)) {
            String code = feature.path("properties").path("code").asText();
            Area area = communes.get(code);
            if (area == null) {
                throw new IllegalArgumentException("No commune of today has the code '" + code + "'");
            }
            DirectoryMapper.BoundaryRow row = new DirectoryMapper.BoundaryRow(code, area.validFrom(), outline(feature));
            this.rows.deleteBoundary(row);
            this.rows.insertBoundary(row);
        }
        this.boundaries.forget();
    }

    void changes(InputStream csv) {
        read(csv, (row) -> row).forEach((row) -> this.rows.insertChange(LocalDate.parse(row.get("effective")),
                row.get("old_code"), row.get("new_code")));
    }

    void categories(InputStream csv) {
        read(csv,
                (row) -> new DirectoryMapper.CategoryRow(row.get("code"), optional(row, "parent"), row.get("name"),
                        row.get("name_en"), Boolean.parseBoolean(row.get("urgent")), row.get("notice"),
                        row.get("notice_en"), Integer.parseInt(row.get("position"))))
            .forEach(this.rows::insertCategory);
    }

    private static <T> List<T> read(InputStream csv, Function<Map<String, String>, T> row) {
        List<T> all = new ArrayList<>();
        try (MappingIterator<Map<String, String>> lines = CSV.readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            while (lines.hasNext()) {
                Map<String, String> line = lines.next();
                try {
                    all.add(row.apply(line));
                }
                catch (RuntimeException ex) {
                    throw new IllegalArgumentException("Line %d: %s".formatted(all.size() + 2, ex.getMessage()), ex);
                }
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return all;
    }

    private static Agency agency(Map<String, String> row) {
        return new Agency(row.get("code"), required(row, "name"), Agency.Level.valueOf(row.get("level")),
                optional(row, "parent"), optional(row, "area"), LocalDate.parse(row.get("valid_from")),
                date(row, "valid_to"), optional(row, "successor"));
    }

    private static Area area(Map<String, String> row) {
        return new Area(required(row, "code"), LocalDate.parse(row.get("valid_from")), date(row, "valid_to"),
                required(row, "name"), required(row, "type"), optional(row, "parent"), number(row, "latitude"),
                number(row, "longitude"));
    }

    private static Iterable<JsonNode> features(InputStream geoJson) {
        try {
            return new ObjectMapper().readTree(geoJson).path("features");
        }
        catch (IOException ex) {
            throw new IllegalArgumentException("This is no GeoJSON: " + ex.getMessage(), ex);
        }
    }

    private static String outline(JsonNode feature) {
        try {
            return new GeoJsonReader().read(feature.path("geometry").toString()).toText();
        }
        catch (ParseException ex) {
            throw new IllegalArgumentException("The outline of " + feature.path("properties") + " cannot be read", ex);
        }
    }

    private static String required(Map<String, String> row, String name) {
        String value = optional(row, name);
        if (value == null) {
            throw new IllegalArgumentException("'" + name + "' is missing");
        }
        return value;
    }

    private static String optional(Map<String, String> row, String name) {
        String value = row.get(name);
        return (value == null || value.isBlank()) ? null : value.strip();
    }

    private static LocalDate date(Map<String, String> row, String name) {
        String value = optional(row, name);
        return (value != null) ? LocalDate.parse(value) : null;
    }

    private static Double number(Map<String, String> row, String name) {
        String value = optional(row, name);
        return (value != null) ? Double.valueOf(value) : null;
    }

}
