/**
 * Agencies, areas (by code and validity: codes were re-used in 2025), categories, roles;
 * point to commune.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "web")
package tiengiangs.directory;
