package tiengiangs.worktime.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tiengiangs.web.DeskLink;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.Refusal;
import tiengiangs.worktime.CalendarImpact.Move;
import tiengiangs.worktime.DayOff;
import tiengiangs.worktime.DayType;
import tiengiangs.worktime.DaysOff;
import tiengiangs.worktime.WorkingTime;

/**
 * The officers' calendar: every officer reads it; the Centre's leader and the
 * administrator enter a day, see what it would move, and confirm or remove what a
 * colleague has entered.
 */
@Controller
class CalendarPage {

    private static final String PATH = "/officer/calendar";

    private static final int SHOWN = 100;

    private static final int LOGGED = 20;

    private final DaysOff daysOff;

    private final WorkingTime workingTime;

    private final MessageSource messages;

    private final Clock clock;

    CalendarPage(DaysOff daysOff, WorkingTime workingTime, MessageSource messages, Clock clock) {
        this.daysOff = daysOff;
        this.workingTime = workingTime;
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    static DeskLink calendarLink() {
        return new DeskLink(30, PATH, "worktime.page.link");
    }

    @GetMapping(PATH)
    String year(@RequestParam(required = false) String year, HttpServletRequest request, Model model, Locale locale) {
        return show(yearOf(year), DayForm.EMPTY, Map.of(), request, model, locale);
    }

    @PostMapping(PATH)
    String enter(@ModelAttribute DayForm form, HttpServletRequest request, HttpServletResponse response, Model model,
            Locale locale) {
        requireChange(request);
        try {
            return "redirect:" + PATH + "/" + this.daysOff.enter(form.entry(), request.getRemoteUser());
        }
        catch (Refusal ex) {
            response.setStatus(ex.status().value());
            LocalDate date = form.entry().date();
            return show((date != null) ? String.valueOf(date.getYear()) : null, form, problems(ex, "date", locale),
                    request, model, locale);
        }
    }

    @GetMapping(PATH + "/{id:[0-9]{1,18}}")
    String day(@PathVariable long id, HttpServletRequest request, Model model) {
        return show(this.daysOff.get(id), "", Map.of(), request, model);
    }

    @PostMapping(PATH + "/{id:[0-9]{1,18}}/confirm")
    String confirm(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model,
            Locale locale) {
        requireChange(request);
        DayOff day = this.daysOff.get(id);
        try {
            this.daysOff.confirm(id, request.getRemoteUser());
            return "redirect:" + PATH + "/" + id + "?confirmed";
        }
        catch (Refusal ex) {
            response.setStatus(ex.status().value());
            return show(day, "", problems(ex, "confirm", locale), request, model);
        }
    }

    @PostMapping(PATH + "/{id:[0-9]{1,18}}/remove")
    String remove(@PathVariable long id, @RequestParam(defaultValue = "") String reason, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) {
        requireChange(request);
        DayOff day = this.daysOff.get(id);
        try {
            this.daysOff.remove(id, request.getRemoteUser(), reason);
            return "redirect:" + PATH + "?year=" + day.onDate().getYear() + "&removed";
        }
        catch (Refusal ex) {
            response.setStatus(ex.status().value());
            return show(day, reason, problems(ex, "reason", locale), request, model);
        }
    }

    private String show(String asked, DayForm form, Map<String, String> problems, HttpServletRequest request,
            Model model, Locale locale) {
        int year = (asked != null) ? Integer.parseInt(asked) : LocalDate.now(this.clock).getYear();
        model.addAttribute("year", year);
        model.addAttribute("days", this.daysOff.of(year));
        model.addAttribute("form", form);
        model.addAttribute("types", DayType.values());
        model.addAttribute("problems", problems);
        model.addAttribute("warning", this.workingTime.warning().map((warning) -> warning.words(locale)).orElse(null));
        model.addAttribute("waiting", this.daysOff.waiting());
        model.addAttribute("log", this.daysOff.log(LOGGED));
        model.addAttribute("mayChange", mayChange(request));
        return "worktime/calendar";
    }

    private String show(DayOff day, String reason, Map<String, String> problems, HttpServletRequest request,
            Model model) {
        List<Move> moves = this.daysOff.preview(day.id());
        model.addAttribute("day", day);
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problems);
        model.addAttribute("moves", moves.stream().limit(SHOWN).toList());
        model.addAttribute("all", moves.size());
        model.addAttribute("cases", moves.stream().map(Move::code).distinct().count());
        model.addAttribute("waiting", this.daysOff.waiting());
        model.addAttribute("mayChange", mayChange(request));
        model.addAttribute("own", day.enteredBy().equals(request.getRemoteUser()));
        model.addAttribute("confirmedOwn", request.getRemoteUser().equals(day.confirmedBy()));
        return "worktime/day";
    }

    private Map<String, String> problems(Refusal refusal, String field, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (refusal instanceof InvalidInput input) {
            input.errors()
                .forEach((error) -> problems.putIfAbsent(error.field(),
                        this.messages.getMessage(error.code(), error.arguments(), locale)));
        }
        else {
            problems.put(field, this.messages.getMessage(refusal.messageKey(), refusal.arguments(), locale));
        }
        return problems;
    }

    private static String yearOf(String text) {
        return (text != null && text.matches("2[01][0-9]{2}")) ? text : null;
    }

    private static boolean mayChange(HttpServletRequest request) {
        return request.isUserInRole("CENTRE_LEADER") || request.isUserInRole("ADMINISTRATOR");
    }

    private static void requireChange(HttpServletRequest request) {
        if (!mayChange(request)) {
            throw new AccessDeniedException("Only the Centre's leader and the administrator change the calendar");
        }
    }

}
