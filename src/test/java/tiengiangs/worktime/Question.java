package tiengiangs.worktime;

import java.time.LocalDateTime;

/**
 * One case of a property: when is this limit due from this start on, by this calendar?
 */
record Question(LocalDateTime start, Wanted wanted, Plan plan) {

    DueTime asked() {
        return asked(this.wanted.inVietnamese());
    }

    DueTime asked(String text) {
        return PlanFixtures.calendars(this.plan).due(Limit.parse(text), PlanFixtures.instant(this.start));
    }

    MinuteOracle oracle() {
        return new MinuteOracle(this.plan, this.wanted.agency());
    }

    Question from(LocalDateTime otherStart) {
        return new Question(otherStart, this.wanted, this.plan);
    }

    Question on(Plan otherPlan) {
        return new Question(this.start, this.wanted, otherPlan);
    }

    Question with(Wanted other) {
        return new Question(this.start, other, this.plan);
    }

}
