@NullMarked
package vn.dunghen.operation;

import org.jspecify.annotations.NullMarked;
