/**
 * The REST call and the plain form through which reports come in.
 */
package tiengiangs.intake.web;
