package tiengiangs.directory;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a file of areas and checks that no code means two areas on one day.
 */
final class AreaFile {

    private static final String[] COLUMNS = { "code", "valid_from", "valid_to", "name", "type", "parent", "latitude",
            "longitude" };

    private AreaFile() {
    }

    static List<Area> read(InputStream csv, DirectoryMapper rows) {
        Refusals refusals = new Refusals();
        Set<String> named = new HashSet<>();
        List<Area> areas = refusals.each(CsvFile.read(csv, COLUMNS), (row) -> {
            Area area = area(row);
            if (!named.add(keyOf(area))) {
                throw new IllegalArgumentException(keyOf(area) + " appears twice");
            }
            return area;
        });
        Map<String, List<Area>> byCode = new HashMap<>();
        rows.findAllAreas()
            .stream()
            .filter((area) -> !named.contains(keyOf(area)))
            .forEach((area) -> byCode.computeIfAbsent(area.code(), (code) -> new ArrayList<>()).add(area));
        for (Area area : areas) {
            List<Area> others = byCode.computeIfAbsent(area.code(), (code) -> new ArrayList<>());
            refusals.check(others.stream().noneMatch((other) -> overlap(area, other)), keyOf(area),
                    "another area has this code at that time");
            others.add(area);
        }
        for (Area area : areas) {
            refusals.check(area.parent() == null || byCode.containsKey(area.parent()), keyOf(area),
                    "there is no parent %s", area.parent());
        }
        refusals.throwIfAny();
        return areas;
    }

    private static Area area(CsvRow row) {
        Area area = new Area(row.required("code"), row.requiredDate("valid_from"), row.date("valid_to"),
                row.required("name"), row.word("type", Area.Type.class).name(), row.optional("parent"),
                row.number("latitude"), row.number("longitude"));
        if (!area.code().matches("[0-9A-Z]{1,10}")) {
            throw new IllegalArgumentException("a code has digits and capital letters only: " + area.code());
        }
        return area;
    }

    private static boolean overlap(Area one, Area other) {
        return startsBeforeEndOf(one, other.validTo()) && startsBeforeEndOf(other, one.validTo());
    }

    private static boolean startsBeforeEndOf(Area area, LocalDate end) {
        return end == null || !area.validFrom().isAfter(end);
    }

    private static String keyOf(Area area) {
        return area.code() + " of " + area.validFrom();
    }

}
