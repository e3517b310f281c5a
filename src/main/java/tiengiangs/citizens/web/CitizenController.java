package tiengiangs.citizens.web;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tiengiangs.citizens.Citizens;
import tiengiangs.citizens.SignedIn;
import tiengiangs.web.InvalidInput;
import tiengiangs.web.Limiter;
import tiengiangs.web.PageProblems;

/**
 * Signing in by e-mail, signing out, deleting the account; works without script.
 */
@Controller
class CitizenController {

    private static final String PATH = "/toi";

    /** What the number of a report looks like, without hyphens. */
    private static final String CODE = "[0-9A-Z]{9}";

    private final Citizens citizens;

    private final SignedIn signedIn;

    private final Limiter limiter;

    private final MessageSource messages;

    CitizenController(Citizens citizens, SignedIn signedIn, Limiter limiter, MessageSource messages) {
        this.citizens = citizens;
        this.signedIn = signedIn;
        this.limiter = limiter;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String page(@RequestParam(name = "phan-anh", defaultValue = "") String code, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        SignedIn.letFormsSayWhereTheyComeFrom(response);
        model.addAttribute("backTo", code.matches(CODE) ? code : null);
        model.addAttribute("citizen", this.signedIn.of(request).orElse(null));
        return "citizens/account";
    }

    @PostMapping(PATH + "/lien-ket")
    String ask(@RequestParam(defaultValue = "") String email,
            @RequestParam(name = "phan-anh", defaultValue = "") String code, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) {
        this.limiter.take(Limiter.Purpose.SIGN_IN_LINK, request);
        String backTo = code.matches(CODE) ? code : null;
        try {
            this.citizens.ask(email, backTo);
        }
        catch (InvalidInput ex) {
            SignedIn.letFormsSayWhereTheyComeFrom(response);
            PageProblems.mark(response, ex);
            model.addAttribute("problem", this.messages.getMessage(ex.errors().get(0).code(), null, locale));
            model.addAttribute("typed", email);
            model.addAttribute("backTo", backTo);
            return "citizens/account";
        }
        return "redirect:" + PATH + "?da-gui";
    }

    /**
     * Opening the link signs nobody in: mail programs and their guards open links too.
     */
    @GetMapping(PATH + "/vao/{secret}")
    String knock(@PathVariable String secret, HttpServletResponse response, Model model) {
        SignedIn.letFormsSayWhereTheyComeFrom(response);
        model.addAttribute("secret", secret);
        return "citizens/enter";
    }

    @PostMapping(PATH + "/vao")
    String enter(@RequestParam String secret, HttpServletRequest request, HttpServletResponse response) {
        SignedIn.requireOurForm(request);
        this.limiter.take(Limiter.Purpose.LOOK_UP, request);
        Optional<Citizens.Arrival> arrival = this.citizens.enter(secret);
        arrival.ifPresent((one) -> this.signedIn.remember(one.session(), request, response));
        return arrival
            .map((one) -> "redirect:" + ((one.backTo() != null) ? "/phan-anh/" + one.backTo() + "#rate" : PATH))
            .orElse("redirect:" + PATH + "?het-han");
    }

    @PostMapping(PATH + "/ra")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        SignedIn.requireOurForm(request);
        this.signedIn.forget(request, response);
        return "redirect:" + PATH + "?da-ra";
    }

    @PostMapping(PATH + "/xoa")
    String delete(HttpServletRequest request, HttpServletResponse response) {
        SignedIn.requireOurForm(request);
        this.signedIn.of(request).ifPresent((citizen) -> this.citizens.delete(citizen.id()));
        this.signedIn.forget(request, response);
        return "redirect:" + PATH + "?da-xoa";
    }

}
