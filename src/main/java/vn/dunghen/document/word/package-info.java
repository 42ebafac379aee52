/** Papers as Word files to go on writing in. */
@NullMarked
package vn.dunghen.document.word;

import org.jspecify.annotations.NullMarked;
