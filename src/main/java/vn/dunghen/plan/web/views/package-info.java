/** What the pages about plans and assignments show: words only, nothing left to compute. */
@NullMarked
package vn.dunghen.plan.web.views;

import org.jspecify.annotations.NullMarked;
