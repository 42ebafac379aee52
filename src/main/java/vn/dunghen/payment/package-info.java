/** Thu phí, lệ phí: what is owed, how it is paid, proven and paid back. */
@ApplicationModule(allowedDependencies = {"kernel", "calendar", "directory", "workflow", "notice", "document", "audit"})
@NullMarked
package vn.dunghen.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
