@NullMarked
package vn.dunghen.audit.sample;

import org.jspecify.annotations.NullMarked;
