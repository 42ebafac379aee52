@NullMarked
package vn.dunghen.guide;

import org.jspecify.annotations.NullMarked;
