package tiengiangs.portal.web;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import tiengiangs.directory.Area;
import tiengiangs.directory.Areas;
import tiengiangs.directory.Categories;
import tiengiangs.directory.Category;
import tiengiangs.casework.ClockView;
import tiengiangs.casework.ClockViews;
import tiengiangs.publication.PublicReport;

/**
 * Reports as cards of a list.
 */
@Component
class Cards {

    private final Categories categories;

    private final Areas areas;

    private final ClockViews clocks;

    Cards(Categories categories, Areas areas, ClockViews clocks) {
        this.categories = categories;
        this.areas = areas;
        this.clocks = clocks;
    }

    List<Card> of(List<PublicReport> rows, Locale locale) {
        return rows.stream().map((row) -> card(row, locale)).toList();
    }

    private Card card(PublicReport row, Locale locale) {
        String category = this.categories.find(row.category(), row.subCategory())
            .map((Category child) -> child.name(locale))
            .orElseGet(() -> this.categories.nameOf(row.category(), locale));
        ClockView clock = row.status().isOver() ? null
                : this.clocks.running(row.code(), row.submittedAt(), locale).orElse(null);
        return new Card(row, (row.title() != null) ? row.title() : category, category,
                this.categories.nameOf(row.category(), locale),
                this.areas.find(row.areaCode()).map(Area::name).orElse(""), clock);
    }

    /**
     * A report as a card.
     *
     * @param category the sub-category, or the category if there is none
     * @param topic the category, whose drawing stands where no photo is
     * @param clock the running clock of an open one, or {@code null}
     */
    record Card(PublicReport report, String title, String category, String topic, String area, ClockView clock) {
    }

}
