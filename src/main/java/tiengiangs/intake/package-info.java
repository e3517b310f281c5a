/**
 * Accepts a report from a citizen or for one, and orders the start of its case.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "casework", "reports", "photos", "directory", "worktime", "web" })
package tiengiangs.intake;
