package tiengiangs.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import tiengiangs.casework.ReportProcess;
import tiengiangs.demo.Step.Act;
import tiengiangs.worktime.WorkingTime;

/**
 * The story of one generated report as it is being told: each chapter comes so many
 * working minutes after the last.
 */
class Story {

    private final int number;

    private final Telling telling;

    private final Words words;

    private final Random random;

    private final WorkingTime workingTime;

    private final List<Step> steps = new ArrayList<>();

    private Instant at;

    Story(int number, Telling telling, Words words, Random random, WorkingTime workingTime) {
        this.number = number;
        this.telling = telling;
        this.words = words;
        this.random = random;
        this.workingTime = workingTime;
        this.at = telling.submittedAt();
        this.steps.add(
                new Step(this.at, number, telling.pictures(false), Acts.send(telling.submission(), telling.channel())));
    }

    List<Step> steps() {
        return this.steps;
    }

    Instant now() {
        return this.at;
    }

    Random random() {
        return this.random;
    }

    Telling telling() {
        return this.telling;
    }

    int number() {
        return this.number;
    }

    String some(String list) {
        return this.words.some(list, this.random);
    }

    /** Goes on so many working minutes later. */
    Story after(long minutes, Act act) {
        this.at = this.workingTime.plusMinutes(this.at, minutes, null);
        return now(act);
    }

    /** Goes on at this time, whether anybody works then or not. */
    Story at(Instant time, Act act) {
        this.at = time;
        return now(act);
    }

    /** Goes on at once. */
    Story now(Act act) {
        this.steps.add(new Step(this.at, this.number, List.of(), act));
        return this;
    }

    /** Something that happens aside, without the story waiting for it. */
    Story aside(Instant time, Act act) {
        this.steps.add(new Step(time, this.number, List.of(), act));
        return this;
    }

    Story accepted(long minutes) {
        return after(minutes, Acts.accept());
    }

    Story taken(long minutes) {
        return after(minutes, Acts.take(ReportProcess.RESOLVE));
    }

    Story asked(String task, long minutes) {
        return after(minutes, Acts.complete(task, Map.of("outcome", "ask", "question", some("question"))));
    }

    Story answered(long minutes) {
        return after(minutes, Acts.supplement(some("answer")));
    }

    /** The agency's result, with a picture of the place as it is now. */
    Story resolved(long minutes) {
        this.at = this.workingTime.plusMinutes(this.at, minutes, null);
        String result = Words.one(this.telling.topic().results(), this.random);
        this.steps.add(new Step(this.at, this.number, this.telling.pictures(true), Acts.result(result)));
        return this;
    }

    Story approved(long minutes) {
        return after(minutes, Acts.approve());
    }

    Story sentBack(long minutes) {
        return after(minutes,
                Acts.complete(ReportProcess.APPROVE, Map.of("outcome", "sendBack", "comment", some("sendBack"))));
    }

    Story published(long minutes) {
        String answer = Words.one(this.telling.topic().results(), this.random);
        if (!this.telling.submission().consentToPublish()) {
            return after(minutes, Acts.complete(ReportProcess.PUBLISH, Map.of("outcome", "private", "answer", answer)));
        }
        return after(minutes, Acts.complete(ReportProcess.PUBLISH, Map.of("outcome", "public", "publicTitle",
                this.telling.submission().title(), "publicDescription", this.telling.redacted(), "answer", answer)));
    }

    /** From reception to the published result without a hitch. */
    Story handled(long workingMinutes) {
        return accepted(20).taken(60).resolved(workingMinutes).approved(90).published(20);
    }

}
