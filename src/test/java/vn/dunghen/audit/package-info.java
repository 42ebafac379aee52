@NullMarked
package vn.dunghen.audit;

import org.jspecify.annotations.NullMarked;
