package tiengiangs.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A call that asks for a page even if it forgot to: Cockpit asks for some lists without
 * an end, which the engine refuses when the number of results is limited.
 */
final class BoundedQuery extends HttpServletRequestWrapper {

    /** As many as the engine gives at once ({@code query-max-results-limit}). */
    private static final int MOST = 2000;

    BoundedQuery(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getQueryString() {
        String asked = super.getQueryString();
        if (asked == null || asked.isEmpty()) {
            return "maxResults=" + MOST;
        }
        return asked.contains("maxResults=") ? asked : asked + "&maxResults=" + MOST;
    }

}
