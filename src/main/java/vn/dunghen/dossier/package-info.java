/** Hồ sơ một cửa: from the desk to the citizen’s hand, on a clock that explains itself. */
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
            "indicator",
            "payment",
            "privacy"
        })
@NullMarked
package vn.dunghen.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
