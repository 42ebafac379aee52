/** Dữ liệu cá nhân: what a person asks to know about themselves, found in every module, answered within the law's limit. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "wording",
            "calendar",
            "directory",
            "notice",
            "document",
            "document::files",
            "audit",
            "payment",
            "workflow"
        })
@NullMarked
package vn.dunghen.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
