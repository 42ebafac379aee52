/** Speaks to the engine for periodic reports: ports, steps, task handlers. */
@NullMarked
package vn.dunghen.report.process;

import org.jspecify.annotations.NullMarked;
