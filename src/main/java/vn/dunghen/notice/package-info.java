/** Thông báo: messages to people. */
@ApplicationModule(allowedDependencies = {"kernel", "calendar", "directory", "workflow"})
@NullMarked
package vn.dunghen.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
