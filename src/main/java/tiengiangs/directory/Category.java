package tiengiangs.directory;

import java.util.List;
import java.util.Locale;

/**
 * A field of life that a report is about, with its sub-categories.
 *
 * @param urgent whether such reports are urgent unless the Centre says otherwise
 * @param notice what to tell the sender first, such as an emergency number; may be empty
 */
public record Category(String code, String parent, String name, String nameEn, boolean urgent, String notice,
        String noticeEn, int position, List<Category> subCategories) {

    /** The name in the reader's language. */
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? this.nameEn : this.name;
    }

    /** The notice in the reader's language. */
    public String notice(Locale locale) {
        return "en".equals(locale.getLanguage()) ? this.noticeEn : this.notice;
    }

    Category with(List<Category> children) {
        return new Category(this.code, this.parent, this.name, this.nameEn, this.urgent, this.notice, this.noticeEn,
                this.position, List.copyOf(children));
    }

}
