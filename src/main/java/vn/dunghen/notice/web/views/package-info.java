/** What the pages about letters show. */
@NullMarked
package vn.dunghen.notice.web.views;

import org.jspecify.annotations.NullMarked;
