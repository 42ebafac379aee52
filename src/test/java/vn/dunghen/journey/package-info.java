/** One story per process, told through HTTP as a script would, on both databases. */
@NullMarked
package vn.dunghen.journey;

import org.jspecify.annotations.NullMarked;
