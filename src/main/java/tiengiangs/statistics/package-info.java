/**
 * Read-only figures over our own tables, never over the engine's history (R7).
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "reports", "directory", "worktime", "web" })
package tiengiangs.statistics;
