@NullMarked
package vn.dunghen.notice;

import org.jspecify.annotations.NullMarked;
