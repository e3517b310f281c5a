package tiengiangs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/**
 * Takes each guard of the engine away and shows that the attack is real, then puts the
 * guard in and shows that it holds.
 */
class RemovedGuardTests {

    private static final Names NO_NAMES = new Names(new StaticListableBeanFactory());

    private static ProcessEngine bare;

    private static ProcessEngine guarded;

    @BeforeAll
    static void start() {
        bare = BareEngine.with((engine) -> {
        });
        // Guards that hold against different attacks: none of them hides behind another.
        guarded = BareEngine.with((engine) -> {
            engine.setExpressionManager(new LockedExpressions(NO_NAMES));
            engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new CodeCheck(), new TimerTextCheck())));
            engine.setPasswordPolicy(new PasswordRules());
            engine.setEnablePasswordPolicy(true);
            engine.setPasswordEncryptor(new SlowPasswords());
            engine.setResourceAuthorizationProvider(new TaskRights());
        });
    }

    @AfterAll
    static void stop() {
        bare.close();
        guarded.close();
    }

    @Test
    void withoutLockedExpressionsAStoredListRunsCode() {
        onlyGuarded((engine) -> {
            Filter list = engine.getFilterService().newTaskFilter("list");
            list.setQuery(engine.getTaskService()
                .createTaskQuery()
                .or()
                .taskAssigneeExpression("${secret.tell()}")
                .taskName("x")
                .endOr());
            engine.getFilterService().saveFilter(list);
            int before = BareEngine.Secret.TOLD.get();
            done(() -> engine.getFilterService().list(list.getId()));
            return BareEngine.Secret.TOLD.get() > before;
        });
    }

    @Test
    void withoutLockedExpressionsADiagramRunsCode() {
        onlyGuarded((engine) -> runs(engine, "<userTask id=\"one\" camunda:assignee=\"${secret.tell()}\"/>"));
    }

    @Test
    void withoutNoScriptsAScriptRunsAroundTheLockedExpressions() {
        Consumer<ProcessEngineConfigurationImpl> locked = (engine) -> engine
            .setExpressionManager(new LockedExpressions(NO_NAMES));
        Predicate<ProcessEngine> script = (engine) -> done(() -> start(engine, """
                <scriptTask id="one" scriptFormat="juel" camunda:resultVariable="x">
                  <script>${''.getClass().getName()}</script>
                </scriptTask>"""));
        assertThat(attack(locked, script)).as("without the guard").isTrue();
        assertThat(attack(locked.andThen((engine) -> engine.setScriptEngineResolver(new NoScripts())), script))
            .as("with the guard")
            .isFalse();
    }

    @Test
    void withoutTheCheckForCodeADiagramNamesAClass() {
        onlyGuarded((engine) -> deploys(engine, "<serviceTask id=\"one\" camunda:class=\"java.lang.Runtime\"/>"));
    }

    @Test
    void withoutTheCheckForCodeADiagramNamesAClassByTheOldName() {
        onlyGuarded((engine) -> deploys(engine, """
                <userTask id="one"><extensionElements>
                  <old:taskListener xmlns:old="http://activiti.org/bpmn" event="create" class="x.Y"/>
                </extensionElements></userTask>"""));
    }

    @Test
    void withoutTheGateATableSpeaksAnotherLanguage() {
        onlyWithTheGate((engine) -> done(() -> {
            engine.getRepositoryService()
                .createDeployment()
                .addString("table.dmn",
                        """
                                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="d"
                                    xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                                  <decision id="one" name="Bảng" camunda:historyTimeToLive="P1D">
                                    <variable id="v" name="v"/><literalExpression expressionLanguage="juel"><text>${secret.tell()}</text></literalExpression>
                                  </decision>
                                </definitions>""")
                .deploy();
        }));
    }

    @Test
    void withoutTheCheckOfTimersABadLimitWaitsForItsCase() {
        onlyGuarded((engine) -> deploys(engine, "<userTask id=\"one\" camunda:dueDate=\"next week\"/>"));
    }

    @Test
    void withoutPasswordRulesAnybodyChoosesDemo() {
        onlyGuarded((engine) -> done(() -> save(engine, "an", "demo")));
    }

    @Test
    void withoutSlowPasswordsAStolenPasswordIsOneRoundOfSha() {
        onlyGuarded((engine) -> {
            save(engine, "binh", "mùa-nước-nổi");
            User binh = engine.getIdentityService().createUserQuery().userId("binh").singleResult();
            assertThat(engine.getIdentityService().checkPassword("binh", "mùa-nước-nổi")).isTrue();
            return ((UserEntity) binh).getPassword().startsWith("{SHA-512}");
        });
    }

    @Test
    void withoutOurRightsToATaskWhoOnceClaimedItKeepsIt() {
        onlyGuarded((engine) -> {
            start(engine, "<userTask id=\"one\" camunda:candidateGroups=\"handlers\"/>");
            Task task = engine.getTaskService().createTaskQuery().taskCandidateGroup("handlers").singleResult();
            engine.getTaskService().claim(task.getId(), "an");
            List<Authorization> rights = engine.getAuthorizationService()
                .createAuthorizationQuery()
                .resourceId(task.getId())
                .list();
            return rights.stream().anyMatch((right) -> "an".equals(right.getUserId()));
        });
    }

    private static void onlyGuarded(Predicate<ProcessEngine> attack) {
        assertThat(attack.test(bare)).as("the attack without the guard").isTrue();
        assertThat(attack.test(guarded)).as("the attack with the guard").isFalse();
    }

    private static void onlyWithTheGate(Predicate<ProcessEngine> attack) {
        assertThat(attack.test(bare)).as("the attack without the guard").isTrue();
        assertThat(attack((engine) -> engine.setCustomPreDeployers(List.of(new ModelGate(NO_NAMES))), attack))
            .as("the attack with the guard")
            .isFalse();
    }

    private static boolean attack(Consumer<ProcessEngineConfigurationImpl> guard, Predicate<ProcessEngine> attack) {
        ProcessEngine engine = BareEngine.with(guard);
        try {
            return attack.test(engine);
        }
        finally {
            engine.close();
        }
    }

    private static boolean runs(ProcessEngine engine, String element) {
        int before = BareEngine.Secret.TOLD.get();
        done(() -> start(engine, element));
        return BareEngine.Secret.TOLD.get() > before;
    }

    private static boolean deploys(ProcessEngine engine, String element) {
        return done(() -> deploy(engine, element));
    }

    private static boolean done(Runnable attack) {
        return Optional.of(attack).map((one) -> {
            try {
                one.run();
                return true;
            }
            catch (ProcessEngineException ex) {
                return false;
            }
        }).orElseThrow();
    }

    private static void start(ProcessEngine engine, String element) {
        deploy(engine, element);
        engine.getRuntimeService().startProcessInstanceByKey("attack");
    }

    private static void deploy(ProcessEngine engine, String element) {
        engine.getRepositoryService().createDeployment().addString("attack.bpmn", """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="attack" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="start"/><sequenceFlow id="flow" sourceRef="start" targetRef="one"/>%s
                  </process>
                </definitions>""".formatted(element)).deploy();
    }

    private static void save(ProcessEngine engine, String account, String password) {
        User user = engine.getIdentityService().newUser(account);
        user.setPassword(password);
        engine.getIdentityService().saveUser(user);
    }

}
