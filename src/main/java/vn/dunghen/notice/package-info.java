/** Thông báo: messages to people. */
@ApplicationModule(allowedDependencies = {"kernel", "calendar", "directory", "wording", "workflow", "audit"})
@NullMarked
package vn.dunghen.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
