package tiengiangs.web;

import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The officers' way in and their first page.
 */
@Controller
class SignInController {

    private final List<DeskLink> links;

    SignInController(List<DeskLink> links) {
        this.links = links.stream().sorted(Comparator.comparingInt(DeskLink::order)).toList();
    }

    @GetMapping("/login")
    String signIn() {
        return "web/login";
    }

    @GetMapping("/officer")
    String desk(HttpServletRequest request, Model model) {
        model.addAttribute("officer", request.getRemoteUser());
        model.addAttribute("watches", request.isUserInRole("SUPERVISOR") || request.isUserInRole("ADMINISTRATOR"));
        model.addAttribute("links", this.links);
        return "web/officer";
    }

}
