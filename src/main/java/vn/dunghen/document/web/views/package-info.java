/** What the pages about signed papers show. */
@NullMarked
package vn.dunghen.document.web.views;

import org.jspecify.annotations.NullMarked;
