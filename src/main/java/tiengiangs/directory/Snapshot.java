package tiengiangs.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Areas and categories as they were at one revision of the directory. Outlines are read
 * when the first point is asked for.
 */
class Snapshot {

    private final Map<String, List<Area>> areas;

    private final List<Category> categories;

    private final Map<String, Category> byCode = new HashMap<>();

    private final Supplier<List<DirectoryMapper.BoundaryRow>> boundaries;

    private volatile Day day;

    Snapshot(List<Area> areas, List<Category> categories, Supplier<List<DirectoryMapper.BoundaryRow>> boundaries) {
        this.areas = areas.stream().collect(Collectors.groupingBy(Area::code));
        this.categories = tree(categories);
        this.categories.forEach((category) -> this.byCode.put(category.code(), category));
        this.boundaries = boundaries;
    }

    /** All areas that ever had this code. */
    List<Area> areas(String code) {
        return this.areas.getOrDefault(code, List.of());
    }

    /** The categories, each with its sub-categories, in the order of the rows. */
    List<Category> categories() {
        return this.categories;
    }

    /** The category with this code, no sub-category, or {@code null}. */
    Category category(String code) {
        return this.byCode.get(code);
    }

    /** The communes of a day and their outlines. */
    Day on(LocalDate date) {
        Day known = this.day;
        if (known == null || !known.date().equals(date)) {
            List<Area> communes = this.areas.values()
                .stream()
                .flatMap(List::stream)
                .filter((area) -> area.isCommune() && area.isValidOn(date))
                .sorted(Comparator.comparing(Area::name, Names.inOrder()).thenComparing(Area::code))
                .toList();
            known = new Day(date, communes, Boundaries.draw(communes, this.boundaries.get()));
            this.day = known;
        }
        return known;
    }

    private static List<Category> tree(List<Category> all) {
        return all.stream()
            .filter((category) -> category.parent() == null)
            .map((category) -> category
                .with(all.stream().filter((child) -> category.code().equals(child.parent())).toList()))
            .toList();
    }

    /**
     * A day's communes.
     *
     * @param communes by name in Vietnamese order
     * @param borders of those whose outline is known
     */
    record Day(LocalDate date, List<Area> communes, BorderMap borders) {
    }

}
