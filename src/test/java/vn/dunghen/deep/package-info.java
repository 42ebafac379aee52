/** Long runs: what must hold when machines die. Run by {@code ./mvnw -Pdeep verify} only. */
@NullMarked
package vn.dunghen.deep;

import org.jspecify.annotations.NullMarked;
