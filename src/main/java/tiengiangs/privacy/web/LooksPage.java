package tiengiangs.privacy.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tiengiangs.engine.Accounts;
import tiengiangs.privacy.Identities;
import tiengiangs.privacy.IdentityLook;
import tiengiangs.reports.ReportCode;
import tiengiangs.web.DeskLink;

/**
 * Who has looked at whose identity and why, for the supervisor and the administrator; it
 * shows no identity itself.
 */
@Controller
class LooksPage {

    private static final String PATH = "/officer/looks";

    private static final Set<String> READERS = Set.of("SUPERVISOR", "ADMINISTRATOR");

    private static final int SHOWN = 50;

    private final Identities identities;

    private final Accounts accounts;

    LooksPage(Identities identities, Accounts accounts) {
        this.identities = identities;
        this.accounts = accounts;
    }

    @Bean
    static DeskLink looksLink() {
        return new DeskLink(60, PATH, "privacy.looks.link", READERS);
    }

    @GetMapping(PATH)
    String looks(@RequestParam(required = false) String code, @RequestParam(required = false) String before,
            HttpServletRequest request, Model model) {
        if (READERS.stream().noneMatch(request::isUserInRole)) {
            throw new AccessDeniedException("Only the supervisor and the administrator read who looked");
        }
        Optional<ReportCode> asked = ReportCode.read(code);
        List<IdentityLook> looks = asked.map(this.identities::looksAt)
            .orElseGet(() -> this.identities.looks(id(before), SHOWN));
        model.addAttribute("looks", looks.stream().map(this::line).toList());
        model.addAttribute("code", asked.map(ReportCode::toString).orElse(code));
        model.addAttribute("unreadable", code != null && !code.isBlank() && asked.isEmpty());
        model.addAttribute("older",
                (asked.isEmpty() && looks.size() == SHOWN) ? looks.get(looks.size() - 1).id() : null);
        return "privacy/looks";
    }

    private Line line(IdentityLook look) {
        return new Line(look, this.accounts.nameOf(look.officer()));
    }

    private static long id(String text) {
        return (text != null && text.matches("[0-9]{1,18}")) ? Long.parseLong(text) : Long.MAX_VALUE;
    }

    /** A look with the name of who looked. */
    record Line(IdentityLook look, String name) {
    }

}
