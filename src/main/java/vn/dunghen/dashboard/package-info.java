/** Tổng quan: figures of the department and its units, what will be late and why, and the morning sheet. */
@ApplicationModule(allowedDependencies = {"kernel", "calendar", "directory", "workflow", "notice", "indicator"})
@NullMarked
package vn.dunghen.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
