/** Talks to feedback-handling.bpmn, the only room of the module that knows the engine. */
@NullMarked
package vn.dunghen.feedback.process;

import org.jspecify.annotations.NullMarked;
