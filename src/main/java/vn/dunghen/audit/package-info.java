/** Nhật ký: the append-only, hash-chained trail that is written in the same transaction as each change. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package vn.dunghen.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
