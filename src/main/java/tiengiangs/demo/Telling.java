package tiengiangs.demo;

import java.time.Instant;
import java.util.List;

import tiengiangs.intake.Submission;
import tiengiangs.reports.Channel;

/**
 * A report that somebody invented sends.
 *
 * @param redacted its description as it may be published
 * @param pictured whether there are pictures
 * @param seed of its pictures: before and after show the same place
 */
record Telling(Topic topic, Submission submission, Channel channel, Instant submittedAt, String redacted,
        boolean pictured, long seed) {

    List<Picture> pictures(boolean after) {
        return this.pictured ? List.of(new Picture(this.topic.scene(), after, this.seed)) : List.of();
    }

}
