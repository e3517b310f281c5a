package tiengiangs.portal.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tiengiangs.directory.Areas;
import tiengiangs.directory.Categories;
import tiengiangs.portal.Views;
import tiengiangs.publication.PublicReport;
import tiengiangs.publication.PublicReports;
import tiengiangs.web.Limiter;
import tiengiangs.web.NavigationLink;

/**
 * What everybody may see: the first page, the list, a report.
 */
@Controller
class PublicPages {

    private final Views views;

    private final ReportPage page;

    private final Cards cards;

    private final PublicReports publicReports;

    private final Categories categories;

    private final Areas areas;

    private final Limiter limiter;

    PublicPages(Views views, ReportPage page, Cards cards, PublicReports publicReports, Categories categories,
            Areas areas, Limiter limiter) {
        this.views = views;
        this.page = page;
        this.cards = cards;
        this.publicReports = publicReports;
        this.categories = categories;
        this.areas = areas;
        this.limiter = limiter;
    }

    @Bean
    static NavigationLink listLink() {
        return new NavigationLink(30, "/phan-anh", "portal.nav.list");
    }

    @GetMapping("/")
    String home(Model model, Locale locale) {
        SearchQuery resolved = new SearchQuery(null, null, "resolved", null, null, null, null, null);
        model.addAttribute("latest", this.cards.of(this.publicReports.find(resolved.search(), 6), locale));
        return "portal/home";
    }

    @GetMapping("/phan-anh")
    String list(SearchQuery query, Model model, Locale locale) {
        List<PublicReport> rows = this.publicReports.find(query.search(), SearchQuery.PAGE + 1);
        boolean more = rows.size() > SearchQuery.PAGE;
        List<PublicReport> shown = more ? rows.subList(0, SearchQuery.PAGE) : rows;
        model.addAttribute("query", query);
        model.addAttribute("filtered", query.isNarrowed());
        model.addAttribute("cards", this.cards.of(shown, locale));
        model.addAttribute("cursor", more ? SearchQuery.cursorAfter(shown.get(shown.size() - 1)) : null);
        model.addAttribute("categories", this.categories.all());
        model.addAttribute("communes", this.areas.communes());
        model.addAttribute("reader", locale);
        return "portal/list";
    }

    @GetMapping("/phan-anh/{code}")
    String report(@PathVariable String code, Model model, Locale locale, HttpServletRequest request,
            HttpServletResponse response) {
        this.limiter.take(Limiter.Purpose.LOOK_UP, request);
        return this.page.show(this.views.publicView(code, locale), request, response, model);
    }

}
