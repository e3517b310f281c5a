/**
 * What the public may see of a report: redacted words, chosen photos, the answer.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "reports", "photos", "directory", "web" })
package tiengiangs.publication;
