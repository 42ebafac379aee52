/** What the pages of the overview show. */
@NullMarked
package vn.dunghen.dashboard.web.views;

import org.jspecify.annotations.NullMarked;
