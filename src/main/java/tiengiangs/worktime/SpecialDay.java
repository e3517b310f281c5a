package tiengiangs.worktime;

import java.util.List;

/**
 * A confirmed day that differs from its weekday's rule.
 *
 * @param sessions when the offices are open on it all the same (a half-day, or a made-up
 * day with hours of its own); empty for the type's usual hours
 */
record SpecialDay(DayType type, String name, List<Session> sessions) {

    SpecialDay {
        sessions = Session.inOrder(sessions);
    }

}
