/** Indicators for pages and scripts. */
@NullMarked
package vn.dunghen.indicator.web;

import org.jspecify.annotations.NullMarked;
