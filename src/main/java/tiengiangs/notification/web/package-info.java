/**
 * The page on which the Centre sees what was sent, what waits and what could not be sent.
 */
package tiengiangs.notification.web;
