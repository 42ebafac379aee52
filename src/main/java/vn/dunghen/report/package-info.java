/** Báo cáo định kỳ: regimes, campaigns that open by themselves, the units' reports, reminders, escalation and versions. */
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
            "wording",
            "audit"
        })
@NullMarked
package vn.dunghen.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
