package tiengiangs.engine;

import java.util.HashSet;
import java.util.Set;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * The tasks whose form passed the {@link TaskDesk} in the running command; forgotten with
 * the command.
 */
class PassedTasks implements Session {

    private final Set<String> tasks = new HashSet<>();

    static Set<String> current() {
        return Context.getCommandContext().getSession(PassedTasks.class).tasks;
    }

    @Override
    public void flush() {
        // Nothing to write.
    }

    @Override
    public void close() {
        this.tasks.clear();
    }

    /** Lets the engine open one a command. */
    static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return PassedTasks.class;
        }

        @Override
        public Session openSession() {
            return new PassedTasks();
        }

    }

}
