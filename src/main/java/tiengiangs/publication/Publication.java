package tiengiangs.publication;

import java.util.List;

import tiengiangs.reports.ReportCode;

/**
 * A result in the words the public reads.
 *
 * @param title redacted
 * @param description redacted
 * @param answer what was done
 * @param photos ids of the photos shown
 */
public record Publication(ReportCode code, String title, String description, String answer, List<String> photos) {

}
