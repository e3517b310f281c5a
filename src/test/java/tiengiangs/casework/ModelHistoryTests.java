package tiengiangs.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.ReportStatus;
import tiengiangs.reports.Reports;

/**
 * Cases started on any released version of the diagram come to their end on today's code.
 * A release adds its diagram to {@code src/test/resources/process-history}, by version
 * tag, and never changes those that are there.
 */
@IntegrationTest
class ModelHistoryTests {

    private static final Path SEED = Path.of("processes/field-report.bpmn");

    private static final Path HISTORY = Path.of("src/test/resources/process-history");

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Cases cases;

    @Autowired
    private Reports reports;

    @Autowired
    private ModelVersions versions;

    @ParameterizedTest
    @MethodSource("released")
    void caseOfEveryReleasedVersionComesToItsEnd(Path version) {
        this.versions.deploy(new FileSystemResource(version.resolve("field-report.bpmn")));
        try {
            ReportCode code = this.driver.send("2026-11-02 07:35:00");
            this.driver.complete(code, "receive", "outcome", "ask", "question", "Ở đâu?");
            this.cases.supplement(code, "Trước cổng trường.");
            this.driver.complete(code, "receive", "outcome", "accept", "leadAgency", "UBND-28249", "urgency", "NORMAL",
                    "coordinators", List.of("CA-28249"));
            this.driver.complete(code, "resolve", "outcome", "return", "returnReason", "Không phải chúng tôi.");
            this.driver.complete(code, "reassign", "outcome", "same", "ruling", "Đường của phường.");
            this.driver.complete(code, "resolve", "outcome", "extension", "extensionDays", 2, "extensionReason",
                    "Chờ.");
            this.driver.complete(code, "decideExtension", "outcome", "grant", "days", 2, "interimAnswer", "Đang làm.");
            this.driver.passTo(code, "2026-11-20 08:00:00");
            this.driver.complete(code, "explainDelay", "note", "Chờ vật tư.", "committedOn", "2026-12-20");
            this.driver.assertClocksFit(code);
            this.driver.publishAgain(code);
            this.cases.dissatisfied(code);
            this.driver.complete(code, "reviewDissatisfaction", "outcome", "reopen", "reasons", "Vá chưa kỹ.");
            this.driver.publishAgain(code);
            this.driver.passTo(code, "2027-01-20 08:00:00");
            assertThat(this.reports.find(code).orElseThrow().status()).isEqualTo(ReportStatus.CLOSED);
            this.driver.assertCase(code).isEnded();
        }
        finally {
            this.versions.deploy(new FileSystemResource(SEED));
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void idsOfEveryReleasedVersionAreStillThere(Path version) {
        assertThat(ids(SEED)).containsAll(ids(version.resolve("field-report.bpmn")));
    }

    /** A changed diagram needs a new version tag: nobody would deploy it otherwise. */
    @org.junit.jupiter.api.Test
    void seedIsTheNewestReleasedVersion() throws IOException {
        String tag = Bpmn.readModelFromFile(SEED.toFile())
            .getModelElementsByType(Process.class)
            .iterator()
            .next()
            .getCamundaVersionTag();
        assertThat(HISTORY.resolve(tag + "/field-report.bpmn"))
            .as("the diagram has changed since version %s: give it a new versionTag, and history a copy", tag)
            .hasSameTextualContentAs(SEED);
    }

    static List<Path> released() throws IOException {
        try (Stream<Path> versions = Files.list(HISTORY)) {
            return versions.sorted().toList();
        }
    }

    private static Set<String> ids(Path diagram) {
        BpmnModelInstance model = Bpmn.readModelFromFile(diagram.toFile());
        Set<String> ids = new TreeSet<>();
        model.getModelElementsByType(FlowElement.class).forEach((element) -> ids.add(element.getId()));
        model.getModelElementsByType(Message.class).forEach((message) -> ids.add(message.getId()));
        model.getModelElementsByType(Process.class).forEach((process) -> ids.add(process.getId()));
        return ids;
    }

}
