package tiengiangs.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The officers' way in and their first page.
 */
@Controller
class SignInController {

    @GetMapping("/login")
    String signIn() {
        return "web/login";
    }

    @GetMapping("/officer")
    String desk(HttpServletRequest request, Model model) {
        model.addAttribute("officer", request.getRemoteUser());
        model.addAttribute("watches", request.isUserInRole("SUPERVISOR") || request.isUserInRole("ADMINISTRATOR"));
        return "web/officer";
    }

}
