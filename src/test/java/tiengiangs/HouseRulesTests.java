package tiengiangs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.DatagramSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.ibatis.annotations.Mapper;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.UrlResource;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RestController;
import tiengiangs.reports.Reports;

/**
 * The rules of the house that hold for every room. A rule that finds nothing to check
 * fails.
 */
class HouseRulesTests {

    /** Calls the one address that a setting names. */
    private static final String GATEWAY = "tiengiangs.notification.WebhookGateway";

    private static final JavaClasses CODE = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("tiengiangs");

    @Test
    void onlyRoomsThatWorkWithTheEngineKnowIt() {
        check(noClasses().that()
            .resideOutsideOfPackages("tiengiangs.engine..", "tiengiangs.casework..", "tiengiangs.tasklist..",
                    "tiengiangs.cockpit..", "tiengiangs.analyst..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.."));
    }

    @Test
    void onlyTheEngineRoomReachesIntoTheEngine() {
        check(noClasses().that()
            .resideOutsideOfPackage("tiengiangs.engine")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl.."));
    }

    @Test
    void nobodyReadsTheTimeButFromTheClock() {
        check(noClasses().should().callMethodWhere(readsTheTime()));
        check(noClasses().should().callConstructor(Date.class));
        check(noClasses().should().callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void workingTimeIsPureArithmetic() {
        check(noClasses().that()
            .resideInAPackage("tiengiangs.worktime")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "tiengiangs.casework..", "tiengiangs.engine.."));
    }

    @Test
    void sqlStaysInsideItsRoom() {
        check(classes().that().areAnnotatedWith(Mapper.class).should().bePackagePrivate());
    }

    @Test
    void doorsAreInTheWebPartOfTheirRoom() {
        check(classes().that()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .resideInAnyPackage("tiengiangs..web", "tiengiangs.web")
            .andShould()
            .bePackagePrivate());
    }

    @Test
    void stepsOfTheDiagramHideInTheirRoom() {
        check(classes().that()
            .areAssignableTo("tiengiangs.casework.Step")
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
            .should()
            .bePackagePrivate());
    }

    /** Each of these keeps the look, writes to the reporter, or only compares. */
    @Test
    void whoSentAReportIsOpenedInThreeRoomsOnly() {
        check(noClasses().that()
            .resideOutsideOfPackages("tiengiangs.reports", "tiengiangs.privacy", "tiengiangs.notification",
                    "tiengiangs.ratings")
            .should()
            .accessTargetWhere(DescribedPredicate.describe("open who sent a report",
                    (access) -> access.getTargetOwner().isEquivalentTo(Reports.class)
                            && access.getName().equals("reporterOf"))));
    }

    @Test
    void nothingIsWovenIntoPrivateFields() {
        check(methods().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("tiengiangs..")
            .should()
            .notBeAnnotatedWith("jakarta.annotation.PostConstruct"));
        check(noClasses().should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Autowired"));
    }

    @Test
    void nobodyFetchesAnAddressThatAStrangerMayHaveWritten() {
        DescribedPredicate<JavaClass> ways = JavaClass.Predicates
            .resideInAnyPackage("java.net.http..", "java.nio.channels..", "org.springframework.web.client..",
                    "org.springframework.web.reactive.function.client..", "org.apache.http..", "org.apache.hc..",
                    "okhttp3..", "org.camunda.connect..")
            .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(FileChannel.class)));
        check(noClasses().that().doNotHaveFullyQualifiedName(GATEWAY).should().dependOnClassesThat(ways));
        check(noClasses().should()
            .dependOnClassesThat()
            .belongToAnyOf(URL.class, URLConnection.class, Socket.class, DatagramSocket.class, UrlResource.class));
        assertThat(ClassUtils.isPresent("org.camunda.connect.Connectors", null)).as("connectors of the engine")
            .isFalse();
    }

    private static DescribedPredicate<JavaCall<?>> readsTheTime() {
        return DescribedPredicate.describe("read the time of the machine without a clock",
                (call) -> call.getTarget().getName().equals("now") && call.getTarget().getParameterTypes().isEmpty()
                        && (isTime(call, Instant.class) || isTime(call, LocalDate.class)
                                || isTime(call, LocalDateTime.class) || isTime(call, OffsetDateTime.class)
                                || isTime(call, ZonedDateTime.class)));
    }

    private static boolean isTime(JavaCall<?> call, Class<?> type) {
        return call.getTargetOwner().isEquivalentTo(type);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(CODE);
    }

}
