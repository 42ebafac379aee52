/** Chỉ số: figures per unit and window supplied by the business modules, and the indicators built from them. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "calendar",
            "directory",
            "workflow",
            "notice",
            "document",
            "document::office",
            "audit"
        })
@NullMarked
package vn.dunghen.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
