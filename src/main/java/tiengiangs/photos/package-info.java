/**
 * Files: check, strip, shrink, store, serve. Bytes first, fsync, then the row.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "web")
package tiengiangs.photos;
