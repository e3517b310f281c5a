/**
 * The record of a report: what was said, where, its status, its history; owns the domain
 * events.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "directory", "photos", "web" })
package tiengiangs.reports;
