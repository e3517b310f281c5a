package tiengiangs.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tiengiangs.engine.SignIns;

/**
 * Shows an administrator who signed in and who was refused.
 */
@Controller
class SignInsPage {

    private static final int SHOWN = 200;

    private final SignIns signIns;

    SignInsPage(SignIns signIns) {
        this.signIns = signIns;
    }

    @GetMapping("/officer/sign-ins")
    String show(HttpServletRequest request, Model model) {
        if (!request.isUserInRole("ADMINISTRATOR")) {
            throw new AccessDeniedException("Only administrators read the book of sign-ins");
        }
        model.addAttribute("signIns", this.signIns.latest(SHOWN));
        return "engine/sign-ins";
    }

}
