package tiengiangs.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tiengiangs.directory.Categories;
import tiengiangs.directory.Category;
import tiengiangs.engine.Decisions;
import tiengiangs.fixtures.IntegrationTest;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportFixtures;
import tiengiangs.reports.Urgency;

/**
 * The decision tables that ship: what they answer, and that every row can be reached and
 * says why it is there.
 */
@IntegrationTest
class DecisionTableTests {

    @Autowired
    private Routing routing;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Categories categories;

    @ParameterizedTest
    @ValueSource(strings = { "routing", "urgency", "target" })
    void everyRowSaysWhyItIsThere(String table) {
        assertThat(rules(table)).isNotEmpty().allSatisfy((rule) -> {
            assertThat(rule.getDescription()).isNotNull();
            assertThat(rule.getDescription().getTextContent()).isNotBlank();
        });
    }

    @Test
    void officerReadsTheReasonOfTheRowThatAnswered() {
        assertThat(rules("routing")).allSatisfy((rule) -> assertThat(outputs(rule).get(2))
            .isEqualTo('"' + rule.getDescription().getTextContent() + '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = { "routing", "urgency", "target" })
    void noRowStandsInTheShadowOfAMoreGeneralOne(String table) {
        List<String> inputs = table(table).getInputs()
            .stream()
            .map((input) -> input.getInputExpression().getText().getTextContent())
            .toList();
        for (Rule rule : rules(table)) {
            Map<String, Object> asked = new HashMap<>();
            List<InputEntry> entries = new ArrayList<>(rule.getInputEntries());
            for (int i = 0; i < inputs.size(); i++) {
                asked.put(inputs.get(i), example(entries.get(i).getText().getTextContent()));
            }
            List<String> answered = this.decisions.firstOf(table, asked)
                .orElseThrow()
                .values()
                .stream()
                .map((value) -> '"' + String.valueOf(value) + '"')
                .toList();
            assertThat(answered).as("row %s of %s", rule.getId(), table)
                .containsExactlyInAnyOrderElementsOf(outputs(rule));
        }
    }

    @Test
    void everyCategoryHasALeadAgencyInTodaysProvince() {
        Report report = ReportFixtures.pothole(Instant.parse("2026-11-02T01:00:00Z"));
        for (Category category : this.categories.all()) {
            Suggestion suggestion = this.routing.suggest(about(report, category));
            assertThat(suggestion.lead()).as(category.code()).isNotNull();
        }
    }

    @Test
    void everyCategoryHasALeadAgencyInTheProvinceOf2022() throws IOException {
        Set<String> known = codes("directory/tien-giang-2022/agencies.csv");
        for (Category category : this.categories.all()) {
            Map<String, Object> asked = new HashMap<>(
                    Map.of("category", (category.parent() != null) ? category.parent() : category.code()));
            asked.put("subCategory", (category.parent() != null) ? category.code() : null);
            asked.put("area", null);
            asked.put("urgency", "NORMAL");
            Map<String, Object> rule = this.decisions.firstOf("routing", asked).orElseThrow();
            String all = rule.get("lead") + "," + rule.get("coordinators");
            assertThat(String.valueOf(rule.get("lead"))).as(category.code()).isNotBlank();
            for (String names : all.split(",")) {
                if (!names.isBlank() && !Set.of(Routing.COMMUNE, Routing.COMMUNE_POLICE).contains(names)) {
                    assertThat(known).as(category.code()).containsAnyElementsOf(List.of(names.split("\\|")));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "true, URGENT, SO-XD, 3 working days", "false, URGENT, SO-XD, 4 working hours",
            "false, COMPLEX, SO-XD, 6 working days", "false, NORMAL, DIEN-LUC, 2 working days",
            "false, URGENT, DIEN-LUC, 4 working hours", "false, NORMAL, UBND-28249, 5 working days" })
    void agencysOwnTargetIsInsideTheLegalLimit(boolean reopened, String urgency, String agency, String target) {
        assertThat(this.decisions.firstOf("target", Map.of("reopened", reopened, "urgency", urgency, "agency", agency))
            .orElseThrow()
            .get("target")).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({ "true, false, URGENT", "false, true, URGENT", "true, true, URGENT", "false, false, NORMAL" })
    void dangerMakesAReportUrgent(boolean urgentByDefault, boolean dangerous, Urgency urgency) {
        assertThat(this.decisions.firstOf("urgency", Map.of("urgentByDefault", urgentByDefault, "dangerous", dangerous))
            .orElseThrow()
            .get("urgency")).isEqualTo(urgency.name());
    }

    private static Report about(Report report, Category category) {
        String parent = (category.parent() != null) ? category.parent() : category.code();
        String child = (category.parent() != null) ? category.code() : null;
        return new Report(report.code(), report.status(), report.channel(), report.kind(), report.reporterKind(),
                parent, child, report.title(), report.description(), report.latitude(), report.longitude(),
                report.address(), report.areaCode(), report.occurredAt(), report.dangerous(), report.hideIdentity(),
                report.consentToPublish(), report.submittedAt(), report.agency(), report.urgency(), report.mergedInto(),
                report.tokenHash());
    }

    private static Set<String> codes(String file) throws IOException {
        String text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        return text.lines().skip(1).map((line) -> line.split(",", 2)[0]).collect(Collectors.toSet());
    }

    /** A value that the entry of a row lets pass. */
    private static Object example(String entry) {
        if (entry.isBlank()) {
            return null;
        }
        String first = Arrays.stream(entry.split(",")).findFirst().orElseThrow().strip();
        return first.startsWith("\"") ? first.replace("\"", "") : Boolean.valueOf(first);
    }

    private static List<String> outputs(Rule rule) {
        return rule.getOutputEntries().stream().map(OutputEntry::getText).map((text) -> text.getTextContent()).toList();
    }

    private static List<Rule> rules(String table) {
        return List.copyOf(table(table).getRules());
    }

    private static DecisionTable table(String name) {
        try (InputStream file = new ClassPathResource("processes/" + name + ".dmn").getInputStream()) {
            DmnModelInstance model = Dmn.readModelFromStream(file);
            return model.getModelElementsByType(DecisionTable.class).iterator().next();
        }
        catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
    }

}
