/**
 * What every page and call shares: layout, sign-in, languages, error answers.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package tiengiangs.web;
