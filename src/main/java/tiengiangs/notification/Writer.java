package tiengiangs.notification;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tiengiangs.citizens.Citizens;
import tiengiangs.directory.Agencies;
import tiengiangs.directory.Categories;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;
import tiengiangs.web.Moments;

/**
 * Puts messages into words. Of a report it names code and category only: no word that a
 * citizen or an officer wrote leaves the house by mail, and no tracking token (see
 * docs/adr).
 */
@Component
public class Writer {

    private final Reports reports;

    private final Categories categories;

    private final Agencies agencies;

    private final Templates templates;

    private final ITemplateEngine pages;

    private final MessageSource messages;

    private final Clock clock;

    private final Citizens citizens;

    private final String site;

    private final boolean demo;

    Writer(Reports reports, Categories categories, Agencies agencies, Templates templates, ITemplateEngine pages,
            MessageSource messages, Citizens citizens, Clock clock, Environment environment) {
        this.citizens = citizens;
        this.reports = reports;
        this.categories = categories;
        this.agencies = agencies;
        this.templates = templates;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        this.site = environment.getRequiredProperty("tiengiangs.site").replaceFirst("/+$", "");
    }

    /**
     * The words of a message as its reader gets them, for others to look at: a link that
     * signs somebody in is left out, except in a demonstration, where nobody is harmed
     * and no mail arrives.
     */
    public Template words(Message message) {
        Map<String, String> values = values(message);
        if (message.occasion() == Occasion.SIGN_IN) {
            values.put("link", this.demo ? signInLink(message) : "…");
        }
        return this.templates.of(message.occasion(), message.language()).fill(values);
    }

    /** The letter to this address that tells all of these. */
    Letter letter(List<Message> bundle, String address) {
        Message message = bundle.get(0);
        return (bundle.size() == 1) ? letter(message, address) : list(bundle, address);
    }

    /** One line for each, for an officer who finds the rest in Tasklist. */
    private Letter list(List<Message> bundle, String address) {
        Message first = bundle.get(0);
        String lines = bundle.stream()
            .map((message) -> "• " + words(message).subject())
            .distinct()
            .collect(Collectors.joining("\n"));
        String subject = this.messages.getMessage("notification.bundle", new Object[] { bundle.size() },
                first.locale());
        return letter(first, address, new Template(subject, lines + "\n\n" + tasklist()), tasklist());
    }

    private String tasklist() {
        return this.site + "/camunda/app/tasklist/default/";
    }

    private Letter letter(Message message, String address) {
        Map<String, String> values = values(message);
        if (message.occasion() == Occasion.SIGN_IN) {
            values.put("link", signInLink(message));
        }
        Template words = this.templates.of(message.occasion(), message.language()).fill(values);
        return letter(message, address, words, values.get("link"));
    }

    private Letter letter(Message message, String address, Template words, String link) {
        String footer = this.messages.getMessage("notification.footer", new Object[] { this.site }, message.locale());
        return new Letter(idOf(message), address, message.language(), words.subject(),
                words.body() + "\n\n-- \n" + footer + "\n",
                html(message.locale(), labelOf(message), words, link, footer));
    }

    private String labelOf(Message message) {
        String label = message.isForOfficer() ? "notification.tasklist"
                : (message.occasion() == Occasion.SIGN_IN) ? "notification.signIn" : "notification.open";
        return this.messages.getMessage(label, null, message.locale());
    }

    /** Of the bundle, so that it stays the same however often it is tried. */
    private String idOf(Message message) {
        long number = (message.bundle() != null) ? message.bundle() : message.id();
        return "<%d.%d@%s>".formatted(number, message.createdAt().toEpochMilli(), URI.create(this.site).getHost());
    }

    private Map<String, String> values(Message message) {
        Locale reader = message.locale();
        Moments when = new Moments(this.messages, this.clock.getZone(), reader);
        Map<String, String> values = new HashMap<>();
        ReportCode.read(message.about()).flatMap(this.reports::find).ifPresent((report) -> {
            values.put("code", report.code().toString());
            values.put("category", category(report, reader));
            values.put("link", message.isForOfficer() ? tasklist() : this.site + "/tra-cuu?code=" + report.code());
        });
        if (message.agency() != null) {
            values.put("agency", this.agencies.nameOf(message.agency()));
        }
        if (message.due() != null) {
            values.put("due", when.full(message.due()));
            values.put("day", when.day(message.due()));
        }
        return values;
    }

    private String signInLink(Message message) {
        return this.site + "/toi/vao/" + this.citizens.secretOf(message.about());
    }

    private String category(Report report, Locale reader) {
        return this.categories.find(report.category(), report.subCategory())
            .map((one) -> one.name(reader))
            .orElseGet(() -> this.categories.nameOf(report.category(), reader));
    }

    private String html(Locale reader, String label, Template words, String link, String footer) {
        Context context = new Context(reader);
        context.setVariable("subject", words.subject());
        context.setVariable("paragraphs", List.of(words.body().split("\\n\\s*\\n")));
        context.setVariable("link", link);
        context.setVariable("label", label);
        context.setVariable("footer", footer);
        return this.pages.process("notification/mail", context);
    }

}
