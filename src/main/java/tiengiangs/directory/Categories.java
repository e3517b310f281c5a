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

    private final KeptDirectory directory;

    Categories(KeptDirectory directory) {
        this.directory = directory;
    }

    /**
     * Every category with its sub-categories.
     */
    public List<Category> all() {
        return this.directory.current().categories();
    }

    /**
     * The category with this code.
     */
    public Optional<Category> find(String code) {
        return Optional.ofNullable(this.directory.current().category(code));
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
