/**
 * What supervisors watch: the late cases, and the way from a case to Cockpit.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "casework", "reports", "web" })
package tiengiangs.cockpit;
