/**
 * Serves the late cases to supervisors.
 */
package tiengiangs.cockpit.web;
