package tiengiangs.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.springframework.core.io.ClassPathResource;
import tiengiangs.casework.ReportProcess;
import tiengiangs.intake.Submission;
import tiengiangs.ratings.Level;
import tiengiangs.reports.Channel;
import tiengiangs.reports.ReportKind;
import tiengiangs.reports.ReporterKind;

/**
 * One of the example reports ({@code demo/reports.json}): what was said, what it is an
 * example of, and what was done with it when.
 *
 * @param scenario how its story ends
 * @param receiveDue when R1 is due, by hand
 * @param handlingDue 6 working days after that, by hand, or {@code null}
 */
record Example(String id, String scenario, List<String> flags, String note, String title, String description,
        String category, String subCategory, String address, double latitude, double longitude, String area,
        OffsetDateTime occurredAt, OffsetDateTime submittedAt, Channel channel, boolean dangerous,
        ReporterKind reporterKind, String name, String phone, boolean hideIdentity, boolean consent, Scene scene,
        int pictures, OffsetDateTime receiveDue, OffsetDateTime handlingDue, List<Deed> acts) {

    static List<Example> all() {
        ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        try (InputStream file = new ClassPathResource("demo/reports.json").getInputStream()) {
            return json.readValue(file, new TypeReference<>() {
            });
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Its number among the stories. */
    int number() {
        return numberOf(this.id);
    }

    static int numberOf(String id) {
        return Integer.parseInt(id.substring("DEMO-".length()));
    }

    List<Step> steps() {
        Submission submission = new Submission(this.category, this.subCategory, this.title, this.description,
                this.latitude, this.longitude, this.address, this.area, this.occurredAt.toInstant(), this.dangerous,
                (this.title.startsWith("Kiến nghị")) ? ReportKind.PROPOSAL : ReportKind.REPORT, this.reporterKind,
                this.name, this.phone, null, this.hideIdentity, this.consent);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(this.submittedAt.toInstant(), number(), drawn(this.pictures, false),
                Acts.send(submission, this.channel)));
        this.acts.forEach((deed) -> steps
            .add(new Step(deed.at().toInstant(), number(), drawn(deed.isResult() ? 1 : 0, true), deed.act())));
        return steps;
    }

    private List<Picture> drawn(int count, boolean after) {
        return (this.scene == null) ? List.of()
                : IntStream.range(0, count)
                    .mapToObj((i) -> new Picture(this.scene, after, number() * 10L + i))
                    .toList();
    }

    /**
     * What was done: exactly one of task, take, rate and merge is given.
     *
     * @param task the task whose form was submitted, with these answers
     * @param take the task that somebody took
     * @param rate the reporter's verdict
     * @param merge the example into which it was merged
     */
    record Deed(OffsetDateTime at, String task, Map<String, Object> answers, String take, Level rate, String remark,
            String merge) {

        boolean isResult() {
            return ReportProcess.RESOLVE.equals(this.task) && "result".equals(this.answers.get("outcome"));
        }

        Step.Act act() {
            if (this.take != null) {
                return Acts.take(this.take);
            }
            if (this.rate != null) {
                return Acts.rate(this.rate, this.remark);
            }
            if (this.merge != null) {
                return Acts.merge(numberOf(this.merge));
            }
            if (ReportProcess.CONTRIBUTE.equals(this.task)) {
                return Acts.contribute((String) this.answers.get("agency"), (String) this.answers.get("contribution"));
            }
            return Acts.complete(this.task, this.answers);
        }

    }

}
