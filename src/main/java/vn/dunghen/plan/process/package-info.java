/** Speaks to the engine for plans and assignments: ports, steps, task handlers. */
@NullMarked
package vn.dunghen.plan.process;

import org.jspecify.annotations.NullMarked;
