/** What the public pages show. */
@NullMarked
package vn.dunghen.portal.web.views;

import org.jspecify.annotations.NullMarked;
