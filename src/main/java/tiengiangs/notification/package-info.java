/**
 * Messages to citizens and officers, through an outbox: what happens writes a row, a
 * worker sends it later and again until it is out.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "reports", "citizens", "directory", "engine", "web" })
package tiengiangs.notification;
