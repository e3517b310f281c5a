/**
 * Citizens who have confirmed an e-mail address: how they sign in, stay signed in and
 * leave.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "web")
package tiengiangs.citizens;
