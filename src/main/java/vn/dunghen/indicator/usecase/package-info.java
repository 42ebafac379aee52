/** What people do with indicators: read them and define them. */
@NullMarked
package vn.dunghen.indicator.usecase;

import org.jspecify.annotations.NullMarked;
