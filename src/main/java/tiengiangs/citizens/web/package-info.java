/**
 * The page on which a citizen signs in by e-mail, signs out and deletes the account.
 */
package tiengiangs.citizens.web;
