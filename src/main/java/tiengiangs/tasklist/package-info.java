/**
 * What our Tasklist plugin asks for: the case panel of a task.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "casework", "reports", "directory", "photos", "engine", "worktime", "web" })
package tiengiangs.tasklist;
