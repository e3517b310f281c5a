/**
 * The verdict on a result, at exactly three levels (R6).
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = { "casework", "citizens", "publication", "reports", "directory", "web" })
package tiengiangs.ratings;
