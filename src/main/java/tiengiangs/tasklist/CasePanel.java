package tiengiangs.tasklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import tiengiangs.casework.ClockView;
import tiengiangs.photos.PhotoKind;

/**
 * A case as an officer reads it beside the form of a task: everything but who sent it,
 * which takes a step of its own.
 *
 * @param task id of the task instance
 * @param facts what it is about
 * @param clocks those that run, the next due first
 * @param station which of the five stations of the way it is at, counted from one; 0 if
 * it has left the way
 * @param shots all photos in their order
 * @param identity whether the officer may learn who sent it
 * @param mayAddPhotos whether the officer may add photos of the result now
 */
public record CasePanel(String task, Facts facts, List<ClockView> clocks, int station, IdentityAccess identity,
        List<Shot> shots, boolean mayAddPhotos, List<Help> helps, List<Decision> decisions, List<Line> history) {

    /** Photos from the reporter. */
    public List<Shot> sent() {
        return shots(Set.of(PhotoKind.REPORT, PhotoKind.SUPPLEMENT));
    }

    /** Photos of how it was, from the agency. */
    public List<Shot> before() {
        return shots(Set.of(PhotoKind.BEFORE));
    }

    /** Photos of how it is now, from the agency. */
    public List<Shot> after() {
        return shots(Set.of(PhotoKind.AFTER));
    }

    private List<Shot> shots(Set<PhotoKind> kinds) {
        return this.shots.stream().filter((shot) -> kinds.contains(shot.kind())).toList();
    }

    /**
     * What the report says, in the reader's language.
     *
     * @param subject one line
     * @param description the reporter's words
     * @param place coordinates as people write them
     * @param consent whether the reporter lets it be published
     * @param wording version of the words that asked, or {@code null} if nobody kept it
     * @param absorbed numbers of the reports that were merged into it
     */
    public record Facts(String code, String status, String channel, String category, String area, String address,
            String place, Instant submittedAt, Instant occurredAt, String agency, String urgency, boolean dangerous,
            boolean consent, String wording, String subject, String description, List<String> absorbed) {
    }

    /**
     * A photo.
     *
     * @param number by which officers call it
     */
    public record Shot(int number, String id, PhotoKind kind, boolean published) {
    }

    /**
     * What a coordinating agency was asked for.
     *
     * @param givenAt when it answered, or {@code null}
     */
    public record Help(String agency, Instant askedAt, Instant givenAt, boolean awaited, String text) {
    }

    /** What an officer decided. */
    public record Decision(Instant at, String task, String outcome, String officer, String agency, Integer days,
            LocalDate committedOn, String target, String text) {
    }

    /**
     * A line of history.
     *
     * @param officer name of who did it, or {@code null} if it was no officer
     * @param secret whether only officers read it
     */
    public record Line(Instant at, String name, String officer, String agency, Instant due, String text,
            boolean secret) {
    }

}
