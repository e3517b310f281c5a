package tiengiangs.statistics.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.Collections;
import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tiengiangs.directory.Agencies;
import tiengiangs.directory.Categories;
import tiengiangs.statistics.Figures;
import tiengiangs.statistics.Statistics;
import tiengiangs.statistics.Statistics.Dimension;
import tiengiangs.web.NavigationLink;

/**
 * The figures of the present quarter, for everybody.
 */
@Controller
class StatisticsPage {

    private final Statistics statistics;

    private final Agencies agencies;

    private final Categories categories;

    private final MessageSource messages;

    private final Clock clock;

    StatisticsPage(Statistics statistics, Agencies agencies, Categories categories, MessageSource messages,
            Clock clock) {
        this.statistics = statistics;
        this.agencies = agencies;
        this.categories = categories;
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    static NavigationLink statisticsLink() {
        return new NavigationLink(40, "/so-lieu", "statistics.nav");
    }

    @GetMapping("/so-lieu")
    String page(Model model, java.util.Locale locale) {
        ZonedDateTime now = ZonedDateTime.now(this.clock);
        LocalDate first = now.toLocalDate().with(IsoFields.DAY_OF_QUARTER, 1);
        Instant from = first.atStartOfDay(now.getZone()).toInstant();
        Instant to = now.toInstant();
        model.addAttribute("from", first);
        model.addAttribute("now", now);
        Instant before = first.minusMonths(3).atStartOfDay(now.getZone()).toInstant();
        Instant then = Collections.min(List.of(before.plus(Duration.between(from, to)), from));
        model.addAttribute("before", this.statistics.of(before, then, then));
        model.addAttribute("all", this.statistics.of(from, to.plusMillis(1), to));
        model.addAttribute("verdicts", this.statistics.verdicts(from, to.plusMillis(1), to));
        model.addAttribute("channels", this.statistics.by(Dimension.CHANNEL, from, to.plusMillis(1), to));
        model.addAttribute("agencies",
                named(this.statistics.by(Dimension.AGENCY, from, to.plusMillis(1), to), (key) -> key.isEmpty()
                        ? this.messages.getMessage("statistics.unassigned", null, locale) : this.agencies.nameOf(key)));
        model.addAttribute("categories", named(this.statistics.by(Dimension.CATEGORY, from, to.plusMillis(1), to),
                (key) -> this.categories.nameOf(key, locale)));
        return "statistics/figures";
    }

    private static List<Line> named(List<Figures> lines, java.util.function.UnaryOperator<String> name) {
        return lines.stream().map((line) -> new Line(name.apply(line.key()), line)).toList();
    }

    record Line(String name, Figures figures) {
    }

}
