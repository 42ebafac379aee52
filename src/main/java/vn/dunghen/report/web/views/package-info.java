/** What the pages of periodic reports show, as records. */
@NullMarked
package vn.dunghen.report.web.views;

import org.jspecify.annotations.NullMarked;
