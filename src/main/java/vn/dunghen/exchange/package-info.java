/** Liên thông: dossiers that arrive from other systems, and what those are told. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "calendar",
            "directory",
            "workflow",
            "notice",
            "document",
            "audit",
            "dossier",
            "privacy"
        })
@NullMarked
package vn.dunghen.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
