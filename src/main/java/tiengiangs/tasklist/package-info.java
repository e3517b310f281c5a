/**
 * What our Tasklist plugin asks for: the case panel of a task.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "casework", "privacy", "reports", "directory", "photos", "engine", "worktime", "web" })
package tiengiangs.tasklist;
