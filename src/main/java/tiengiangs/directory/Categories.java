package tiengiangs.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * The categories of reports, in the order in which they are offered.
 */
@Component
public class Categories {

    private final DirectoryMapper rows;

    Categories(DirectoryMapper rows) {
        this.rows = rows;
    }

    /**
     * Every category with its sub-categories.
     */
    public List<Category> all() {
        List<Category> rowsOfAll = this.rows.findCategories()
            .stream()
            .map(DirectoryMapper.CategoryRow::category)
            .toList();
        return rowsOfAll.stream()
            .filter((category) -> category.parent() == null)
            .map((category) -> category
                .with(rowsOfAll.stream().filter((child) -> category.code().equals(child.parent())).toList()))
            .toList();
    }

    /**
     * The category with this code.
     */
    public Optional<Category> find(String code) {
        return all().stream().filter((category) -> category.code().equals(code)).findFirst();
    }

    /**
     * The sub-category with this code in this category.
     */
    public Optional<Category> find(String code, String subCategory) {
        return find(code).flatMap((category) -> category.subCategories()
            .stream()
            .filter((child) -> child.code().equals(subCategory))
            .findFirst());
    }

    /**
     * Name of the category in the reader's language, or its code if it is unknown.
     */
    public String nameOf(String code, Locale locale) {
        return find(code).map((category) -> category.name(locale)).orElse(code);
    }

    /**
     * The most precise name, in Vietnamese: of the sub-category if there is one.
     */
    public String labelOf(String code, String subCategory) {
        return find(code, subCategory).map(Category::name).orElseGet(() -> nameOf(code, Locale.forLanguageTag("vi")));
    }

}
