package tiengiangs.routing;

import java.util.List;

import tiengiangs.reports.Urgency;

/**
 * Who should handle a report; the Centre always confirms.
 *
 * @param lead code of the lead agency, or {@code null} if no rule fits
 * @param coordinators codes of the agencies that should help
 * @param reason the rule's reason, in Vietnamese, for the officer
 */
public record Suggestion(String lead, List<String> coordinators, Urgency urgency, String reason) {

}
