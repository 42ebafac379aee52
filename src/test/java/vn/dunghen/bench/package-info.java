/** Measurements. Run by {@code ./mvnw -Pbench test} only; results stand under {@code docs/measured}. */
@NullMarked
package vn.dunghen.bench;

import org.jspecify.annotations.NullMarked;
