/**
 * Which agency should handle a report, how urgent it is and by when, and why.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "reports", "directory", "engine", "worktime" })
package tiengiangs.routing;
