/** What the pages about personal data show. */
@NullMarked
package vn.dunghen.privacy.web.views;

import org.jspecify.annotations.NullMarked;
