package tiengiangs.demo;

import java.util.Map;

import tiengiangs.casework.ReportProcess;
import tiengiangs.demo.Step.Act;
import tiengiangs.intake.Submission;
import tiengiangs.ratings.Level;
import tiengiangs.reports.Channel;

/**
 * The things that citizens and officers do in the stories.
 */
final class Acts {

    private Acts() {
    }

    static Act send(Submission submission, Channel channel) {
        return (stage, report, photos) -> stage.send(report, submission, channel, photos);
    }

    static Act take(String task) {
        return (stage, report, photos) -> stage.take(report, task);
    }

    /** Receives the report as the decision tables suggest. */
    static Act accept() {
        return (stage, report, photos) -> stage.accept(report);
    }

    static Act complete(String task, Map<String, Object> answers) {
        return (stage, report, photos) -> stage.complete(report, task, answers, photos);
    }

    /** Does the task if it has come to that: whether it has is for the clock to say. */
    static Act completeIfOpen(String task, Map<String, Object> answers) {
        return (stage, report, photos) -> {
            if (stage.hasTask(report, task)) {
                stage.complete(report, task, answers, photos);
            }
        };
    }

    static Act contribute(String agency, String words) {
        return (stage, report, photos) -> stage.contribute(report, agency, words);
    }

    /** The first agency that is asked and has not answered does; if there is any. */
    static Act contribute(String words) {
        return (stage, report, photos) -> stage.nextToContribute(report)
            .ifPresent((agency) -> stage.contribute(report, agency, words));
    }

    static Act result(String words) {
        return complete(ReportProcess.RESOLVE, Map.of("outcome", "result", "result", words));
    }

    static Act approve() {
        return complete(ReportProcess.APPROVE, Map.of("outcome", "approve"));
    }

    static Act merge(int survivor) {
        return (stage, report, photos) -> stage.merge(report, survivor);
    }

    static Act rate(Level level, String remark) {
        return (stage, report, photos) -> stage.rate(report, level, remark);
    }

    static Act supplement(String words) {
        return (stage, report, photos) -> stage.supplement(report, words);
    }

    static Act withdraw() {
        return (stage, report, photos) -> stage.withdraw(report);
    }

}
