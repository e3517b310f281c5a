/**
 * Pages that work without script, and the calls to look at a report.
 */
package tiengiangs.portal.web;
