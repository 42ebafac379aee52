/** Lịch làm việc: turns a legal limit into a moment and explains how. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package vn.dunghen.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
