package tiengiangs.tasklist;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tiengiangs.directory.Agencies;
import tiengiangs.directory.Area;
import tiengiangs.directory.Areas;
import tiengiangs.directory.Categories;
import tiengiangs.directory.Category;
import tiengiangs.engine.Accounts;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.Report;

/**
 * Names for the codes in a case.
 */
@Component
class PanelWords {

    private final Agencies agencies;

    private final Areas areas;

    private final Categories categories;

    private final Accounts accounts;

    private final MessageSource messages;

    PanelWords(Agencies agencies, Areas areas, Categories categories, Accounts accounts, MessageSource messages) {
        this.agencies = agencies;
        this.areas = areas;
        this.categories = categories;
        this.accounts = accounts;
        this.messages = messages;
    }

    CasePanel.Facts facts(Report report, String wording, List<String> absorbed, Locale locale) {
        return new CasePanel.Facts(report.code().toString(), say("reports.status." + report.status(), locale),
                say("reports.channel." + report.channel(), locale), category(report, locale),
                this.areas.find(report.areaCode()).map(Area::name).orElse(null), report.address(),
                String.format(locale, "%.5f; %.5f", report.latitude(), report.longitude()), report.submittedAt(),
                report.occurredAt(), agency(report.agency()), say("tasklist.urgency." + report.urgency(), locale),
                report.dangerous(), report.consentToPublish(), wording, report.title(), report.description(), absorbed);
    }

    String say(String key, Locale locale) {
        return this.messages.getMessage(key, null, locale);
    }

    /** Name of an agency; {@code null} where none is concerned. */
    String agency(String code) {
        return (code == null || HistoryEntry.REPORTER.equals(code)) ? null : this.agencies.nameOf(code);
    }

    /** Name of the person at an account; {@code null} if it was no officer. */
    String officer(String account) {
        return (HistoryEntry.REPORTER.equals(account) || HistoryEntry.CLOCK.equals(account)) ? null
                : this.accounts.nameOf(account);
    }

    String text(HistoryEntry entry, Locale locale) {
        return switch (entry.kind()) {
            case RATED -> say("tasklist.rating." + entry.text(), locale);
            case PHOTO_ADDED, PHOTO_REMOVED -> say("tasklist.photo." + entry.text(), locale);
            default -> entry.text();
        };
    }

    private String category(Report report, Locale locale) {
        return this.categories.find(report.category(), report.subCategory())
            .map((Category child) -> child.name(locale))
            .orElseGet(() -> this.categories.nameOf(report.category(), locale));
    }

}
