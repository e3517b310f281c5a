/**
 * Moves a report through its process: steps, listeners, starting, correlating; the only
 * home of BPMN element ids in Java.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "reports", "routing", "publication", "photos",
        "directory", "worktime", "engine", "web" })
package tiengiangs.casework;
