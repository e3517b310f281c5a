package tiengiangs.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

import tiengiangs.casework.ReportProcess;
import tiengiangs.ratings.Level;
import tiengiangs.worktime.WorkingTime;

/**
 * Lets a generated report go one of the ways that reports go: most are handled, in time
 * or late as the agency's pace has it, one in ten is not taken up, a few take detours.
 */
final class Journeys {

    private static final long DAY = 480;

    private static final List<String> REJECTIONS = List.of("UNCLEAR", "NO_PLACE", "SPAM", "OUTSIDE_PROVINCE",
            "OTHER_PROCEDURE", "ALREADY_OVER", "UNTRUE");

    private static final List<String> TRANSFERS = List.of("COMPLAINT", "DENUNCIATION", "CRIME_TIP",
            "PROCEDURE_QUESTION");

    private final WorkingTime workingTime;

    Journeys(WorkingTime workingTime) {
        this.workingTime = workingTime;
    }

    void travel(Story story) {
        int way = story.random().nextInt(100);
        if (way < 8) {
            story.after(reception(story), Acts.complete(ReportProcess.RECEIVE,
                    Map.of("outcome", "reject", "rejectReason", Words.one(REJECTIONS, story.random()))));
        }
        else if (way < 11) {
            story.after(reception(story), Acts.complete(ReportProcess.RECEIVE,
                    Map.of("outcome", "transfer", "transferTarget", Words.one(TRANSFERS, story.random()))));
        }
        else if (way < 13) {
            story.accepted(reception(story)).at(story.now().plusSeconds(7200), Acts.withdraw());
        }
        else if (way < 17) {
            story.asked(ReportProcess.RECEIVE, reception(story)).answered(300);
            handle(story);
        }
        else {
            handle(story);
        }
    }

    private void handle(Story story) {
        Random random = story.random();
        story.accepted(reception(story));
        if (random.nextInt(16) == 0) {
            returned(story);
        }
        Instant due = this.workingTime.due("6 working days from " + story.now()).instant();
        if (random.nextInt(2) == 0) {
            story.aside(story.now().plusSeconds(20 * 3600), Acts.contribute(story.some("contribution")));
        }
        story.taken(30 + random.nextInt(300));
        if (random.nextInt(25) == 0) {
            story.asked(ReportProcess.RESOLVE, 60).answered(400);
        }
        long work = (long) (DAY * pace(story) * (0.5 - 1.9 * Math.log(1 - random.nextDouble())));
        boolean stuck = random.nextInt(100) < 11;
        if (random.nextInt(14) == 0) {
            extension(story, random);
        }
        if (stuck || this.workingTime.plusMinutes(story.now(), work, null).isAfter(due)) {
            explained(story, due, random);
        }
        if (!stuck) {
            finished(story.resolved(work), random);
        }
    }

    private void explained(Story story, Instant due, Random random) {
        if (random.nextInt(10) < 7) {
            Instant noted = this.workingTime.plusMinutes(due, 60 + random.nextInt(500), null);
            String promised = noted.plusSeconds(10 * 86_400L).toString().substring(0, 10);
            story.aside(noted, Acts.completeIfOpen(ReportProcess.EXPLAIN_DELAY,
                    Map.of("note", story.some("delay"), "committedOn", promised)));
        }
    }

    private static void returned(Story story) {
        story.after(150, Acts.complete(ReportProcess.RESOLVE,
                Map.of("outcome", "return", "returnReason", story.some("returnReason"))));
        story.after(35, Acts.complete(ReportProcess.REASSIGN,
                Map.of("outcome", "same", "ruling", "Nội dung thuộc phạm vi quản lý của đơn vị, đề nghị xử lý.")));
    }

    private static void extension(Story story, Random random) {
        story.after(DAY, Acts.complete(ReportProcess.RESOLVE, Map.of("outcome", "extension", "extensionDays",
                2 + random.nextInt(4), "extensionReason", story.some("extensionReason"))));
        story.after(200,
                Acts.complete(ReportProcess.DECIDE_EXTENSION,
                        (random.nextInt(4) > 0)
                                ? Map.of("outcome", "grant", "days", 2 + random.nextInt(4), "interimAnswer",
                                        story.some("interim"))
                                : Map.of("outcome", "refuse", "refusalReason", story.some("refusal"))));
    }

    private void finished(Story story, Random random) {
        if (random.nextInt(18) == 0) {
            story.sentBack(120).resolved(400);
        }
        story.approved(20 + random.nextInt(random.nextInt(6) == 0 ? 1400 : 400));
        story.published(8 + random.nextInt(random.nextInt(6) == 0 ? 400 : 50));
        int verdict = random.nextInt(100);
        Instant rated = story.now().plusSeconds(3600L + random.nextInt(5 * 86_400));
        if (verdict < 30) {
            story.at(rated, Acts.rate(Level.SATISFIED, story.some("satisfied")));
        }
        else if (verdict < 44) {
            story.at(rated, Acts.rate(Level.ACCEPTABLE, story.some("acceptable")));
        }
        else if (verdict < 52) {
            story.at(rated, Acts.rate(Level.DISSATISFIED, story.some("dissatisfied")));
            reviewed(story, random);
        }
    }

    private void reviewed(Story story, Random random) {
        boolean again = random.nextBoolean();
        story.after(60 + random.nextInt(600), Acts.complete(ReportProcess.REVIEW_DISSATISFACTION,
                Map.of("outcome", again ? "reopen" : "keep", "reasons", story.some(again ? "reopen" : "keep"))));
        if (again && random.nextInt(10) < 6) {
            story.taken(60).resolved(700 + random.nextInt(900)).approved(100).published(30);
        }
    }

    /** Working minutes until the Centre has decided; one in eight is late (R1). */
    private static long reception(Story story) {
        return (story.random().nextInt(8) == 0) ? 62 + story.random().nextInt(200) : 5 + story.random().nextInt(50);
    }

    /** Agencies differ: the fastest take a third of the time of the slowest. */
    private static double pace(Story story) {
        String who = story.telling().submission().areaCode() + story.telling().topic().category().charAt(0);
        return 0.5 + new Random(who.hashCode() * 31L).nextDouble();
    }

}
