/** Hướng dẫn: the user guide, one chapter a role, and which of its sections helps with which page. */
@ApplicationModule(allowedDependencies = {"kernel", "directory"})
@NullMarked
package vn.dunghen.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
