/**
 * The public figures, as a call and as a page.
 */
package tiengiangs.statistics.web;
