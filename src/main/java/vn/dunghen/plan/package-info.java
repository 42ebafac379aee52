/** Kế hoạch: from a draft through opinions, approval, number and signature to work that units carry out and show. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "calendar",
            "directory",
            "workflow",
            "workflow::form",
            "notice",
            "document",
            "document::decree30",
            "document::files",
            "document::office",
            "audit",
            "indicator"
        })
@NullMarked
package vn.dunghen.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
