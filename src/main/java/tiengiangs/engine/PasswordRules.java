package tiengiangs.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * What a password must be (ASVS 5.0, 6.2): long, nothing that everybody knows, nothing
 * about its owner. It need not have a capital or a digit: those make people write it
 * down.
 */
class PasswordRules implements PasswordPolicy {

    /** Characters. */
    static final int SHORTEST = 12;

    private static final String KNOWN = "(.)\\1*|(demo|admin|administrator|password|matkhau|mật khẩu|camunda|tiengiangs"
            + "|changeme|qwerty|[0-9])+";

    private final List<PasswordPolicyRule> rules = List.of(new PasswordPolicyLengthRuleImpl(SHORTEST),
            new PasswordPolicyUserDataRuleImpl(), new NothingKnown());

    @Override
    public List<PasswordPolicyRule> getRules() {
        return this.rules;
    }

    /** Whether the account may have this password. */
    boolean accept(String account, String password) {
        User owner = new UserEntity(account);
        return this.rules.stream().allMatch((rule) -> rule.execute(password, owner));
    }

    /** Refuses what is tried first. */
    private static final class NothingKnown implements PasswordPolicyRule {

        @Override
        public String getPlaceholder() {
            return "PASSWORD_POLICY_KNOWN";
        }

        @Override
        public Map<String, String> getParameters() {
            return Map.of();
        }

        @Override
        public boolean execute(String password) {
            return !password.toLowerCase(Locale.ROOT).matches(KNOWN);
        }

    }

}
