/**
 * The citizens' pages and calls: send, follow, see.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "intake", "ratings", "citizens", "casework",
        "publication", "reports", "photos", "directory", "worktime", "statistics", "web" })
package tiengiangs.portal;
