package tiengiangs.privacy.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tiengiangs.privacy.Retention;
import tiengiangs.web.DeskLink;

/**
 * What the next night would destroy and what earlier ones have destroyed, for the
 * administrator.
 */
@Controller
class RetentionPage {

    private static final String PATH = "/officer/retention";

    private static final String READER = "ADMINISTRATOR";

    private static final int SHOWN = 60;

    private final Retention retention;

    RetentionPage(Retention retention) {
        this.retention = retention;
    }

    @Bean
    static DeskLink retentionLink() {
        return new DeskLink(61, PATH, "privacy.retention.link", Set.of(READER));
    }

    @GetMapping(PATH)
    String show(HttpServletRequest request, Model model) {
        if (!request.isUserInRole(READER)) {
            throw new AccessDeniedException("Only the administrator reads what is destroyed");
        }
        model.addAttribute("overdue", this.retention.overdue());
        model.addAttribute("destroyed", this.retention.destroyed(SHOWN));
        return "privacy/retention";
    }

}
