/** Phản ánh, kiến nghị: what people say of the department's work, answered on a clock of its own. */
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
            "indicator",
            "audit",
            "privacy"
        })
@NullMarked
package vn.dunghen.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
