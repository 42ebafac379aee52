/** Messages on pages and over the API. */
@NullMarked
package vn.dunghen.notice.web;

import org.jspecify.annotations.NullMarked;
