/** Where plans and assignments meet the engine: the ports' adapters, the steps and the user tasks of their diagrams. */
@NullMarked
package vn.dunghen.plan.process;

import org.jspecify.annotations.NullMarked;
