/** Sơ đồ quy trình: a diagram as a picture for people, with where a piece of work stands in it. */
@NamedInterface("diagram")
@NullMarked
package vn.dunghen.workflow.diagram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
