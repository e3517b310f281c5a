package tiengiangs.cockpit.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import tiengiangs.casework.LateClock;
import tiengiangs.casework.LateClocks;
import tiengiangs.web.DeskPiece;

/**
 * The late cases on the first page of supervisors and administrators, those due first
 * first.
 */
@Component
class LateCases implements DeskPiece {

    private static final int MOST = 50;

    private final LateClocks clocks;

    LateCases(LateClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public String template() {
        return "cockpit/late";
    }

    @Override
    public boolean isFor(HttpServletRequest request) {
        return request.isUserInRole("SUPERVISOR") || request.isUserInRole("ADMINISTRATOR");
    }

    @Override
    public Map<String, Object> model(Locale reader) {
        List<LateClock> first = this.clocks.first(MOST, reader);
        int all = (first.size() < MOST) ? first.size() : this.clocks.count();
        return Map.of("late", first, "lateCount", all);
    }

}
