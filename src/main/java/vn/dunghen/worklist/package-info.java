/** Việc của tôi: the tasklist of every role. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "calendar",
            "directory",
            "workflow",
            "workflow::form",
            "notice",
            "document",
            "document::files",
            "document::office",
            "audit",
            "guide"
        })
@NullMarked
package vn.dunghen.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
