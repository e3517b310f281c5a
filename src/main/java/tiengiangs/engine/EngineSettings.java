package tiengiangs.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tiengiangs.worktime.WorkingTime;

/**
 * What distinguishes our engine from the stock one and cannot be said in
 * {@code application.yaml}.
 */
@Component
@Order(Ordering.DEFAULT_ORDER - 1)
class EngineSettings extends AbstractCamundaConfiguration {

    private static final String ZONE = "Asia/Ho_Chi_Minh";

    /** No statement of the engine's may keep a connection for longer. */
    private static final int STATEMENT_SECONDS = 10;

    private final Names names;

    private final List<BpmnParseListener> listeners;

    private final ObjectProvider<TaskDesk> desk;

    private final WorkingTime workingTime;

    private final ModelGate gate;

    EngineSettings(Names names, List<BpmnParseListener> listeners, ObjectProvider<TaskDesk> desk,
            WorkingTime workingTime, ModelGate gate) {
        this.names = names;
        this.listeners = listeners;
        this.desk = desk;
        this.workingTime = workingTime;
        this.gate = gate;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        refuseOtherZone();
        engine.setCustomHistoryLevels(List.of(new RecordHistory()));
        engine.setExpressionManager(new LockedExpressions(this.names));
        engine.setPasswordEncryptor(new SlowPasswords());
        engine.setPasswordPolicy(new PasswordRules());
        engine.setEnablePasswordPolicy(true);
        engine.setJdbcStatementTimeout(STATEMENT_SECONDS);
        engine.setResourceAuthorizationProvider(new TaskRights());
        engine.setScriptEngineResolver(new NoScripts());
        engine.setCustomPreDeployers(List.of(this.gate));
        engine.setBusinessCalendarManager(WorkingTimeCalendars.of(this.workingTime));
        engine.setFormService(new DeskForms(this.desk));
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new RetryStale()));
        engine.setCustomSessionFactories(List.of(new PassedTasks.Factory()));
        List<BpmnParseListener> all = new ArrayList<>(this.listeners);
        if (engine.getCustomPostBPMNParseListeners() != null) {
            all.addAll(engine.getCustomPostBPMNParseListeners());
        }
        engine.setCustomPostBPMNParseListeners(all);
    }

    /** Every stored time is in the zone of the JVM: another one shifts all deadlines. */
    private static void refuseOtherZone() {
        String zone = TimeZone.getDefault().getID();
        if (!ZONE.equals(zone)) {
            throw new IllegalStateException(
                    "Set -Duser.timezone=" + ZONE + ": " + zone + " would shift every stored deadline.");
        }
    }

}
