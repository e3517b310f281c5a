package tiengiangs.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The officers' way in and their first page.
 */
@Controller
class SignInController {

    /** Groups that say what a person does here, in the order of a case's way. */
    private static final List<String> ROLES = List.of("reception", "handlers", "leaders", "publication",
            "centre-leaders", "supervisors", "process-analysts", "camunda-admin");

    /** Those who have tasks to do. */
    private static final List<String> AT_WORK = ROLES.subList(0, 5);

    private final List<DeskLink> links;

    private final List<DeskPiece> pieces;

    SignInController(List<DeskLink> links, List<DeskPiece> pieces) {
        this.pieces = pieces;
        this.links = links.stream().sorted(Comparator.comparingInt(DeskLink::order)).toList();
    }

    @GetMapping("/login")
    String signIn() {
        return "web/login";
    }

    @GetMapping("/officer")
    String desk(HttpServletRequest request, Authentication person, Model model, Locale locale) {
        model.addAttribute("officer", person.getDetails());
        model.addAttribute("watches", request.isUserInRole("SUPERVISOR") || request.isUserInRole("ADMINISTRATOR"));
        model.addAttribute("administers", request.isUserInRole("ADMINISTRATOR"));
        model.addAttribute("links", this.links.stream().filter((link) -> link.isFor(request)).toList());
        List<DeskPiece> seen = this.pieces.stream().filter((piece) -> piece.isFor(request)).toList();
        model.addAttribute("pieces", seen.stream().map(DeskPiece::template).toList());
        seen.forEach((piece) -> model.addAllAttributes(piece.model(locale)));
        List<String> roles = rolesOf(person);
        model.addAttribute("roles", roles);
        model.addAttribute("works", roles.stream().anyMatch(AT_WORK::contains));
        return "web/officer";
    }

    /** What the person does here, as ends of message keys: {@code reception}, ... */
    private static List<String> rolesOf(Authentication person) {
        return person.getAuthorities()
            .stream()
            .map(GrantedAuthority::getAuthority)
            .map((authority) -> authority.replaceFirst("^GROUP_", "").replaceFirst("^(handlers|leaders)-.*", "$1"))
            .filter(ROLES::contains)
            .distinct()
            .sorted(Comparator.comparingInt(ROLES::indexOf))
            .toList();
    }

}
