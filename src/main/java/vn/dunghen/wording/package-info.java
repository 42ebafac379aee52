/** Lời văn: the sentences of the office that it may change, in versions with a day from which each counts. */
@ApplicationModule(allowedDependencies = {"kernel", "calendar", "directory"})
@NullMarked
package vn.dunghen.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
