/** The engine room: the only place beside the process rooms that speaks to Camunda, and the only one that touches its inner classes. */
@NullMarked
package vn.dunghen.workflow.engine;

import org.jspecify.annotations.NullMarked;
