/** Thư điện tử: how letters leave by mail. */
@NullMarked
package vn.dunghen.notice.mail;

import org.jspecify.annotations.NullMarked;
