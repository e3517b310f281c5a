/**
 * Camunda as we run it: schema, calendar, guards, deployment of the seed models,
 * identity, filters.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "worktime", "directory" })
package tiengiangs.engine;
