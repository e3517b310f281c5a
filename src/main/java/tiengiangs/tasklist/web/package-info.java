/**
 * Serves the case panel and its photos to officers.
 */
package tiengiangs.tasklist.web;
