@NullMarked
package vn.dunghen.notice.web;

import org.jspecify.annotations.NullMarked;
