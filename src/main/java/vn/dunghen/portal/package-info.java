/** Cổng công khai: what a citizen sees without signing in. */
@ApplicationModule(allowedDependencies = {"kernel", "calendar", "directory", "dossier", "feedback", "indicator"})
@NullMarked
package vn.dunghen.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
