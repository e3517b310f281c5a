package tiengiangs.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import tiengiangs.reports.HistoryEntry;
import tiengiangs.reports.HistoryKind;
import tiengiangs.reports.HistoryKind.Audience;
import tiengiangs.reports.Report;
import tiengiangs.reports.ReportCode;
import tiengiangs.reports.Reports;

/**
 * Reads the way of a report from its history.
 */
@Component
public class Ways {

    private static final int RESOLVE = 2;

    private static final Map<HistoryKind, String> DETOURS = Map.of(HistoryKind.ASKED, "asked", HistoryKind.RETURNED,
            "returned", HistoryKind.RETURNED_LATE, "returned", HistoryKind.EXTENSION_GRANTED, "extended",
            HistoryKind.SENT_BACK, "sentBack", HistoryKind.REOPENED, "reopened");

    /** What ends a side loop; an extension is no stay anywhere. */
    private static final Map<String, Set<HistoryKind>> ENDS = Map.of("asked",
            Set.of(HistoryKind.ANSWERED, HistoryKind.ANSWER_MISSED), "returned",
            Set.of(HistoryKind.ASSIGNED, HistoryKind.RULED), "sentBack", Set.of(HistoryKind.RESULT_SUBMITTED),
            "reopened", Set.of(HistoryKind.RESULT_SUBMITTED), "extended", Set.of());

    private final Reports reports;

    Ways(Reports reports) {
        this.reports = reports;
    }

    /**
     * The way of a report for readers of this circle; of a merged one that of its
     * survivor, for everybody. Empty if the report has left the way.
     */
    public Optional<Way> of(ReportCode code, Audience audience) {
        Report report = this.reports.find(code).orElseThrow();
        if (report.mergedInto() != null) {
            return of(report.mergedInto(), Audience.PUBLIC);
        }
        List<HistoryEntry> history = this.reports.historyOf(report.code());
        int present = present(report, history);
        if (present == 0) {
            return Optional.empty();
        }
        List<Way.Station> stations = new ArrayList<>();
        for (int at = 1; at <= Way.NAMES.size(); at++) {
            String state = (at < present) ? "done" : (at == present) ? "now" : "ahead";
            stations.add(new Way.Station(Way.NAMES.get(at - 1), state,
                    "done".equals(state) ? doneAt(at, history) : null, detours(at, history, audience)));
        }
        return Optional.of(new Way(stations));
    }

    /** A question at reception keeps the report there; a rating ends the last station. */
    private static int present(Report report, List<HistoryEntry> history) {
        int station = report.status().station();
        if (station == RESOLVE && last(history, HistoryKind.ASSIGNED) == null) {
            return 1;
        }
        boolean rated = station == Way.NAMES.size() && doneAt(station, history) != null
                && doneAt(station, history).compareTo(doneAt(station - 1, history)) >= 0;
        return rated ? station + 1 : station;
    }

    private static Instant doneAt(int station, List<HistoryEntry> history) {
        return switch (station) {
            case 1 -> last(history.stream().limit(firstAssigned(history) + 1L).toList(), HistoryKind.ASSIGNED);
            case 2 -> last(history, HistoryKind.RESULT_SUBMITTED);
            case 3 -> last(history, HistoryKind.APPROVED);
            case 4 -> last(history, HistoryKind.PUBLISHED, HistoryKind.ANSWERED_PRIVATELY);
            default -> last(history, HistoryKind.RATED);
        };
    }

    private List<Way.Detour> detours(int station, List<HistoryEntry> history, Audience audience) {
        List<Way.Detour> detours = new ArrayList<>();
        int assigned = firstAssigned(history);
        for (int index = 0; index < history.size(); index++) {
            HistoryEntry entry = history.get(index);
            String kind = DETOURS.get(entry.kind());
            if (kind == null || station != ((index < assigned) ? 1 : RESOLVE)) {
                continue;
            }
            boolean mayRead = entry.kind().audience().compareTo(audience) <= 0;
            Instant until = history.stream()
                .skip(index + 1L)
                .filter((later) -> ENDS.get(kind).contains(later.kind()))
                .findFirst()
                .map(HistoryEntry::at)
                .orElse(null);
            detours.add(new Way.Detour(kind, entry.at(), until, mayRead ? entry.text() : null));
        }
        return detours;
    }

    /** Where in the history reception ended; its length if it has not. */
    private static int firstAssigned(List<HistoryEntry> history) {
        int index = 0;
        while (index < history.size() && history.get(index).kind() != HistoryKind.ASSIGNED) {
            index++;
        }
        return index;
    }

    private static Instant last(List<HistoryEntry> history, HistoryKind... kinds) {
        return history.stream()
            .filter((entry) -> List.of(kinds).contains(entry.kind()))
            .reduce((earlier, later) -> later)
            .map(HistoryEntry::at)
            .orElse(null);
    }

}
