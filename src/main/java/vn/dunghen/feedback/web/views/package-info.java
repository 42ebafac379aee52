/** What the pages about feedback show: words only, nothing left to compute. */
@NullMarked
package vn.dunghen.feedback.web.views;

import org.jspecify.annotations.NullMarked;
