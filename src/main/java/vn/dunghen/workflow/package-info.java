/** Quy trình: the only seam between the engine and everything else. */
@ApplicationModule(allowedDependencies = {"kernel", "calendar", "directory", "audit"})
@NullMarked
package vn.dunghen.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
