/**
 * Working calendar and limits: pure time arithmetic, its explanation, and the stored days
 * off.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "web")
package tiengiangs.worktime;
