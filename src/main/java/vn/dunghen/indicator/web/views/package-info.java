/** What the pages of indicators show. */
@NullMarked
package vn.dunghen.indicator.web.views;

import org.jspecify.annotations.NullMarked;
