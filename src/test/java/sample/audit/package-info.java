@NullMarked
package sample.audit;

import org.jspecify.annotations.NullMarked;
