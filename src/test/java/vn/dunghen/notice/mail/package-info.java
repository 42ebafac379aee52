@NullMarked
package vn.dunghen.notice.mail;

import org.jspecify.annotations.NullMarked;
