package tiengiangs.engine;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.util.ReflectUtil;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * The engine's expression language with everything dangerous left out: a name may be one
 * of our steps, a fact of the case or a variable; nothing may be called and no property
 * be read, so neither a stored filter nor a query nor a diagram can reach the server
 * (CVE-2026-109432; the functions {@code currentUser()} and {@code currentUserGroups()}
 * of Tasklist filters still work).
 */
class LockedExpressions extends JuelExpressionManager {

    private final Names names;

    LockedExpressions(Names names) {
        this.names = names;
        addFunction("endOfToday", ReflectUtil.getMethod(DayFunctions.class, "endOfToday"));
    }

    @Override
    protected ELResolver createElResolver() {
        return new LockedResolver(this.names);
    }

}
