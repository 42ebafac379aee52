/** Public pages and answers. */
@NullMarked
package vn.dunghen.portal.web;

import org.jspecify.annotations.NullMarked;
