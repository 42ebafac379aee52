/** What the pages "Lời văn" show. */
@NullMarked
package vn.dunghen.wording.web.views;

import org.jspecify.annotations.NullMarked;
