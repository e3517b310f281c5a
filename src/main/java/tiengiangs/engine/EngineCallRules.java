package tiengiangs.engine;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.security.core.Authentication;
import tiengiangs.directory.Role;

/**
 * Which calls to the engine an officer may make at all. Reading is left to the engine's
 * own rights; of everything that writes only the few calls that Tasklist and Cockpit need
 * are open, so no officer's word and no date of an officer's making gets into the engine
 * by a side door. Administrators may do what the engine lets them.
 */
final class EngineCallRules {

    private static final String ID = "/[A-Za-z0-9:_-]+";

    private static final Pattern QUERY = Pattern
        .compile("/engine/(task|execution|process-instance|variable-instance|job"
                + "|job-definition|external-task|group|history/(activity-instance|detail|external-task-log|job-log"
                + "|process-instance|task|variable-instance))(/count)?" + "|/engine/filter" + ID
                + "/(list|count|singleResult)" + "|/engine/identity/password-policy");

    /** The engine answers these to anybody who knows the two ids. */
    private static final Pattern UNCHECKED = Pattern.compile("/engine/task/[^/]+/(comment|attachment)/.+");

    private static final Pattern TASK = Pattern.compile("/engine/task" + ID + "/(unclaim|submit-form)");

    private static final Pattern CLAIM = Pattern.compile("/engine/task" + ID + "/claim");

    private static final Pattern RETRY = Pattern.compile("/engine/job" + ID + "/retries");

    private static final Pattern COCKPIT = Pattern.compile("/cockpit/plugin/[a-z-]+/default/.*");

    private static final Pattern ADMIN = Pattern.compile("/admin/plugin/.*");

    private static final String HANDS_OFF = "Lệnh này của máy quy trình không dành cho cán bộ. Hãy làm việc bằng biểu"
            + " mẫu trong Tasklist. (Officers may not make this call to the engine. Use the form in Tasklist.)";

    private static final String ONLY_YOURSELF = "Bạn chỉ nhận việc cho chính mình. (You can claim a task only for"
            + " yourself.)";

    private static final String ONLY_AGAIN = "Chỉ được đặt số lần thử lại từ 1 đến 10, không đổi hạn. (A failed job may"
            + " be tried again 1 to 10 times; its due date stays.)";

    private EngineCallRules() {
    }

    /** Why this person may not make the call; {@code null} if it may pass. */
    static String refusal(EngineCall call, Authentication person) throws IOException {
        if (is(person, Role.ADMINISTRATOR)) {
            return null;
        }
        boolean watches = is(person, Role.SUPERVISOR);
        if (ADMIN.matcher(call.path()).matches()) {
            return HANDS_OFF;
        }
        if (COCKPIT.matcher(call.path()).matches()) {
            return (watches && (call.reads() || call.method().equals("POST"))) ? null : HANDS_OFF;
        }
        if (call.reads()) {
            return UNCHECKED.matcher(call.path()).matches() ? HANDS_OFF : null;
        }
        if (call.method().equals("PUT")) {
            return refusalToPut(call, person, watches);
        }
        if (!call.method().equals("POST")) {
            return HANDS_OFF;
        }
        if (CLAIM.matcher(call.path()).matches()) {
            return person.getName().equals(call.property("userId")) ? null : ONLY_YOURSELF;
        }
        return (QUERY.matcher(call.path()).matches() || TASK.matcher(call.path()).matches()) ? null : HANDS_OFF;
    }

    private static String refusalToPut(EngineCall call, Authentication person, boolean watches) throws IOException {
        if (watches && RETRY.matcher(call.path()).matches()) {
            boolean again = call.properties().equals(List.of("retries"))
                    && String.valueOf(call.property("retries")).matches("[1-9]|10");
            return again ? null : ONLY_AGAIN;
        }
        // Everybody may change the own password; the engine asks for the old one.
        boolean password = call.path().equals("/engine/user/" + person.getName() + "/credentials")
                && Set.of("password", "authenticatedUserPassword").containsAll(call.properties());
        return password ? null : HANDS_OFF;
    }

    private static boolean is(Authentication person, Role role) {
        return person.getAuthorities()
            .stream()
            .anyMatch((authority) -> ("ROLE_" + role.name()).equals(authority.getAuthority()));
    }

}
