package tiengiangs.notification.web;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tiengiangs.notification.Medium;
import tiengiangs.notification.Message;
import tiengiangs.notification.Message.State;
import tiengiangs.notification.Outbox;
import tiengiangs.notification.Template;
import tiengiangs.notification.Writer;
import tiengiangs.web.DeskLink;

/**
 * What was sent, what waits and what could not be sent, with the words each reader gets;
 * for the administrator and the Centre's leader. No address stands here.
 */
@Controller
class MessagesPage {

    private static final String PATH = "/officer/messages";

    /** Who may look. */
    private static final Set<String> CENTRE = Set.of("CENTRE_LEADER", "ADMINISTRATOR");

    private static final int SHOWN = 50;

    private final Outbox outbox;

    private final Writer writer;

    MessagesPage(Outbox outbox, Writer writer) {
        this.outbox = outbox;
        this.writer = writer;
    }

    @Bean
    static DeskLink messagesLink() {
        return new DeskLink(40, PATH, "notification.page.link", CENTRE);
    }

    @GetMapping(PATH)
    String messages(@RequestParam(defaultValue = "WAITING") String state, HttpServletRequest request, Model model) {
        requireCentre(request);
        State shown = List.of(State.values())
            .stream()
            .filter((one) -> one.name().equals(state))
            .findFirst()
            .orElse(State.WAITING);
        model.addAttribute("shown", shown);
        model.addAttribute("states", State.values());
        model.addAttribute("counts", this.outbox.counts());
        model.addAttribute("most", SHOWN);
        model.addAttribute("mailIsSent", this.outbox.isSent(Medium.MAIL));
        model.addAttribute("lines",
                this.outbox.latest(shown, SHOWN)
                    .stream()
                    .map((message) -> new Line(message, this.writer.words(message)))
                    .toList());
        return "notification/messages";
    }

    @PostMapping(PATH + "/{id:[0-9]{1,18}}/again")
    String sendAgain(@PathVariable long id, HttpServletRequest request) {
        requireCentre(request);
        this.outbox.sendAgain(id);
        return "redirect:" + PATH + "?again";
    }

    static void requireCentre(HttpServletRequest request) {
        if (CENTRE.stream().noneMatch(request::isUserInRole)) {
            throw new AccessDeniedException("Only the Centre's leader and the administrator see messages");
        }
    }

    /** A message with its words. */
    record Line(Message message, Template words) {
    }

}
