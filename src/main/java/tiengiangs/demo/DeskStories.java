package tiengiangs.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import tiengiangs.casework.ReportProcess;
import tiengiangs.directory.Area;
import tiengiangs.ratings.Level;
import tiengiangs.worktime.WorkingTime;

/**
 * Reports of the last days that give every account of the demonstration something to do:
 * fresh, taken, due, overdue, waiting and reopened.
 */
final class DeskStories {

    private static final int FIRST_NUMBER = 5001;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Words words;

    private final Tellers tellers;

    private final WorkingTime workingTime;

    private final Area ward;

    private final List<LocalDate> days = new ArrayList<>();

    private final Random random;

    private final List<Story> told = new ArrayList<>();

    private int number = FIRST_NUMBER;

    DeskStories(Words words, WorkingTime workingTime, Area ward, Instant now) {
        this.words = words;
        this.tellers = new Tellers(words);
        this.workingTime = workingTime;
        this.ward = ward;
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        this.random = new Random(today.toEpochDay());
        for (LocalDate day = today.minusDays(1); this.days.size() < 20; day = day.minusDays(1)) {
            if (workingTime.minutesBetween(at(day, 0, 0), at(day.plusDays(1), 0, 0), null) > 0) {
                this.days.add(day);
            }
        }
    }

    List<Step> steps() {
        handlers(List.of("O_GA", "RAC_THAI", "CHIEU_SANG", "TIENG_ON", "LAN_CHIEM"));
        handlers(List.of("BIEN_BAO", "DEN_TIN_HIEU", "TO_CHUC_GT"));
        police();
        leaders("CAY_XANH");
        leaders("TO_CHUC_GT");
        reception();
        publication();
        centreLeaders();
        return this.told.stream().flatMap((story) -> story.steps().stream()).toList();
    }

    /**
     * Assigned on each of the last days: some one is due today, the older are overdue.
     */
    private void handlers(List<String> topics) {
        for (int day = 0; day < 9; day++) {
            Story story = tell(topics.get(day % topics.size()), day, 8, 5).accepted(20);
            if (day % 2 == 0) {
                story.taken(40);
            }
        }
        tell(topics.get(0), 1, 9, 0).accepted(15).taken(30).asked(ReportProcess.RESOLVE, 60);
        tell(topics.get(1), 2, 9, 10).accepted(15).asked(ReportProcess.RESOLVE, 300).answered(200);
        reopened(topics.get(0), 1);
        reopened(topics.get(1), 4);
    }

    private void police() {
        for (int day = 0; day < 5; day++) {
            Story story = tell("DANH_NHAU", day, 10, 0).accepted(10);
            if (day == 1) {
                story.taken(20);
            }
        }
        tell("DANH_NHAU", 1, 14, 0).accepted(10).asked(ReportProcess.RESOLVE, 60);
        reopened("DANH_NHAU", 0);
    }

    private void leaders(String topic) {
        tell(topic, 2, 7, 40).accepted(10).taken(30).resolved(300).after(60, Acts.take(ReportProcess.APPROVE));
        for (int day = 1; day < 5; day++) {
            tell(topic, day, 7, 45).accepted(10).taken(30).resolved(300);
        }
        tell(topic, 0, 7, 50).accepted(10).taken(30).resolved(260);
        reopened(topic, 2).taken(30).resolved(400);
    }

    private void reception() {
        tell("RAC_THAI", 0, 14, 30);
        tell("O_GA", 0, 15, 40).after(30, Acts.take(ReportProcess.RECEIVE));
        tell("NGAP", 0, 16, 20);
        tell("NGAP", 1, 9, 30).asked(ReportProcess.RECEIVE, 30);
        tell("KHOI_BUI", 0, 15, 0).asked(ReportProcess.RECEIVE, 30);
        tell("QUANG_CAO", 1, 14, 0).accepted(15).after(420, returned());
        tell("CHIEU_SANG", 0, 18, 30);
        tell("TIENG_ON", 0, 21, 40);
        tell("RAC_THAI", -1, 0, 20);
    }

    private void publication() {
        tell("CAY_XANH", 3, 8, 0).accepted(10).taken(20).resolved(400).approved(700);
        tell("CHIEU_SANG", 3, 8, 30).accepted(10)
            .taken(20)
            .resolved(400)
            .approved(760)
            .after(5, Acts.take(ReportProcess.PUBLISH));
        tell("NGAP", 2, 8, 0).accepted(10)
            .taken(20)
            .at(at(this.days.get(0), 14, 10), Acts.result("Đã khơi thông cống."))
            .at(at(this.days.get(0), 16, 35), Acts.approve());
    }

    private void centreLeaders() {
        for (int day = 0; day < 3; day++) {
            Story story = tell("KHONG_PHEP", day + 1, 8, 0).accepted(20).taken(30);
            story.at(at(this.days.get(day), 9, 30), Acts.complete(ReportProcess.RESOLVE, Map.of("outcome", "extension",
                    "extensionDays", 4, "extensionReason", story.some("extensionReason"))));
            if (day == 1) {
                story.after(60, Acts.take(ReportProcess.DECIDE_EXTENSION));
            }
            story = tell("VAT_NUOI", day + 4, 8, 0).handled(500);
            story.at(at(this.days.get(day), 10, 0), Acts.rate(Level.DISSATISFIED, story.some("dissatisfied")));
        }
        Story story = tell("QUANG_CAO", 3, 8, 0).accepted(10).after(60, returned());
        story.after(20, Acts.complete(ReportProcess.REASSIGN,
                Map.of("outcome", "same", "ruling", "Thuộc địa bàn của phường.")));
        story.at(at(this.days.get(0), 16, 10), returned());
    }

    /** Handled once, judged badly, and reopened so many working days ago. */
    private Story reopened(String topic, int day) {
        Story story = tell(topic, day + 8, 8, 0).handled(500);
        story.at(at(this.days.get(day + 1), 9, 0), Acts.rate(Level.DISSATISFIED, story.some("dissatisfied")));
        return story.at(at(this.days.get(day), 10, 0), Acts.complete(ReportProcess.REVIEW_DISSATISFACTION,
                Map.of("outcome", "reopen", "reasons", story.some("reopen"))));
    }

    private Step.Act returned() {
        return Acts.complete(ReportProcess.RESOLVE,
                Map.of("outcome", "return", "returnReason", this.words.some("returnReason", this.random)));
    }

    /** Sent so many working days ago; −1 is today. */
    private Story tell(String sub, int day, int hour, int minute) {
        LocalDate date = (day < 0) ? this.days.get(0).plusDays(1) : this.days.get(day);
        Instant at = at(date, hour, minute + this.random.nextInt(5));
        Telling telling = this.tellers.telling(this.words.topic(sub), this.ward, at, this.random);
        Story story = new Story(this.number++, telling, this.words, this.random, this.workingTime);
        this.told.add(story);
        return story;
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(ZONE).toInstant();
    }

}
