/** What the overview and the morning sheet read. */
@NullMarked
package vn.dunghen.dashboard.usecase;

import org.jspecify.annotations.NullMarked;
