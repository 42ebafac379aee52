/** Đơn vị, cán bộ: who works where, in which role, for whom, and what they may do. */
@ApplicationModule(allowedDependencies = {"kernel", "calendar", "audit"})
@NullMarked
package vn.dunghen.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
