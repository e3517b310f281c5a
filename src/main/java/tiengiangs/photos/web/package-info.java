/**
 * Serves published photos to everybody.
 */
package tiengiangs.photos.web;
