/**
 * What people's data may be used for: who has looked at an identity and why, and how long
 * anything is kept.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "reports", "photos", "engine", "web" })
package tiengiangs.privacy;
