/**
 * Pages for those who watch over people's data.
 */
package tiengiangs.privacy.web;
