/**
 * The doors of working time: the public due-date call and the officers' calendar.
 */
package tiengiangs.worktime.web;
