package tiengiangs.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tiengiangs.fixtures.Http;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.intake.SubmissionFixtures;

/**
 * A mail server that is dead or slow delays nothing but mail.
 */
@IntegrationTest
class DeadServerTests {

    private static final int REPORTS = 20;

    /**
     * Of which the best counts: a busy machine is slow, a door that waits is always slow.
     */
    private static final int ROUNDS = 3;

    @Autowired
    private Post post;

    @Autowired
    private Http http;

    @BeforeEach
    void clear() {
        this.post.clear();
    }

    @Test
    void nobodyButTheSendersThreadTalksToAGateway() {
        JavaClasses code = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("tiengiangs");
        noClasses().that()
            .doNotHaveFullyQualifiedName(Sender.class.getName())
            .should()
            .callMethod(Gateway.class, "deliver", Letter.class)
            .allowEmptyShould(false)
            .check(code);
        classes().that()
            .haveFullyQualifiedName(Sender.class.getName())
            .should()
            .onlyHaveDependentClassesThat()
            .belongToAnyOf(Sender.class, Senders.class)
            .check(code);
        noClasses().that()
            .resideOutsideOfPackage("tiengiangs.notification")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.springframework.mail..")
            .allowEmptyShould(false)
            .check(code);
    }

    @Test
    void serverThatNeverAnswersAddsNothingToASubmission() throws Exception {
        submit(REPORTS);
        Duration without = bestP95();
        try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            Thread sender = new Thread(() -> this.post.sendBy(MailServer.gatewayTo(mute.getLocalPort())), "mail");
            sender.start();
            Duration with = bestP95();
            assertThat(sender.isAlive()).as("it still waits for the server").isTrue();
            assertThat(with).isLessThan(without.plusMillis(100));
            this.post.clear();
            sender.join(10_000);
        }
    }

    private Duration bestP95() throws IOException {
        Duration best = p95(submit(REPORTS));
        for (int i = 1; i < ROUNDS; i++) {
            Duration next = p95(submit(REPORTS));
            best = (next.compareTo(best) < 0) ? next : best;
        }
        return best;
    }

    private List<Duration> submit(int count) throws IOException {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            Http.Answer answer = this.http.postJson("/api/reports", SubmissionFixtures.pothole());
            times.add(Duration.ofNanos(System.nanoTime() - start));
            assertThat(answer.status()).isEqualTo(201);
        }
        Collections.sort(times);
        return times;
    }

    private static Duration p95(List<Duration> sorted) {
        return sorted.get(sorted.size() * 95 / 100 - 1);
    }

}
