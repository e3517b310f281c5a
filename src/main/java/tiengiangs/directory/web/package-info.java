/**
 * Reference data for whoever wants to send or show a report.
 */
package tiengiangs.directory.web;
