/**
 * Accounts and cases to try the system with; only under the profile {@code demo}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "intake", "ratings", "casework", "reports",
        "photos", "directory", "engine", "worktime", "web" })
package tiengiangs.demo;
