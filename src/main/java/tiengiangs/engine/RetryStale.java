package tiengiangs.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a command once more when something else changed the case in the same moment, such
 * as a timer that rang while an officer completed. Only a command that brings its own
 * transaction can be done again.
 */
class RetryStale extends CommandInterceptor {

    private static final int TRIES = 3;

    @Override
    public <T> T execute(Command<T> command) {
        boolean nested = Context.getCommandContext() != null
                || TransactionSynchronizationManager.isActualTransactionActive();
        int tries = nested ? 1 : TRIES;
        while (true) {
            try {
                return this.next.execute(command);
            }
            catch (OptimisticLockingException ex) {
                tries--;
                if (tries == 0) {
                    throw ex;
                }
            }
            catch (AuthorizationException ex) {
                // The right to a task goes with the task: a second look tells whether it
                // is gone or was never ours.
                if (tries < TRIES) {
                    throw ex;
                }
                tries = 1;
            }
        }
    }

}
