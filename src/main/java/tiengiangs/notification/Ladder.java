package tiengiangs.notification;

import java.util.Optional;
import java.util.Set;

import tiengiangs.directory.Agencies;
import tiengiangs.directory.Role;
import tiengiangs.reports.HistoryEntry;

/**
 * Which officers are told what: who has to act when a case comes or time runs out, the
 * agency's leader when it has run out, the Centre's leader and the supervisors when
 * nothing was done about that either.
 *
 * @param groups the engine's groups of those who are told
 */
record Ladder(Occasion occasion, Set<String> groups) {

    private static final Set<String> TOP = Set.of(Role.CENTRE_LEADER.group(), Role.SUPERVISOR.group());

    /** Empty if the event concerns no officer. */
    static Optional<Ladder> of(HistoryEntry entry) {
        return Optional.ofNullable(switch (entry.kind()) {
            case ASSIGNED -> new Ladder(Occasion.WORK_ASSIGNED, handlers(entry.agency()));
            case DUE_SOON -> new Ladder(Occasion.WORK_DUE_SOON, actors(entry));
            case OVERDUE -> new Ladder(Occasion.WORK_OVERDUE, leaders(entry.agency()));
            case ESCALATED -> new Ladder(Occasion.WORK_ESCALATED, TOP);
            default -> null;
        });
    }

    /** Whose task the clock runs on: in an agency only R2 is the handlers'. */
    private static Set<String> actors(HistoryEntry entry) {
        if (!Agencies.CENTRE.equals(entry.agency())) {
            return "R2".equals(entry.clause()) ? handlers(entry.agency()) : leaders(entry.agency());
        }
        return switch (String.valueOf(entry.clause())) {
            case "R1" -> Set.of(Role.RECEPTION.group());
            case "R5" -> Set.of(Role.PUBLICATION.group());
            // The house's own clocks run for the reception and for the leader.
            default -> Set.of(Role.RECEPTION.group(), Role.CENTRE_LEADER.group());
        };
    }

    private static Set<String> handlers(String agency) {
        return Set.of(Role.HANDLER.groupOf(agency));
    }

    private static Set<String> leaders(String agency) {
        return Set.of(Agencies.CENTRE.equals(agency) ? Role.CENTRE_LEADER.group() : Role.LEADER.groupOf(agency));
    }

}
