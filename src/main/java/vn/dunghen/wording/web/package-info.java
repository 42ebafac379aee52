/** The pages "Lời văn" and their twins for scripts. */
@NullMarked
package vn.dunghen.wording.web;

import org.jspecify.annotations.NullMarked;
