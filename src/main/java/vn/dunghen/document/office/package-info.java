/** The one place where Office files are read and written; what comes from outside is never trusted. */
@NamedInterface("office")
@NullMarked
package vn.dunghen.document.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
