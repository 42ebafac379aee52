/** Văn bản: books of numbers and the papers printed from them. */
@ApplicationModule(allowedDependencies = {"kernel", "calendar", "directory", "workflow", "notice", "audit"})
@NullMarked
package vn.dunghen.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
