/**
 * The reporter's call to rate a result.
 */
package tiengiangs.ratings.web;
