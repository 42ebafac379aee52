/** Looks into files from outside before anything is kept: by their bytes, within bounds, without running or resolving any of it. */
@NullMarked
package vn.dunghen.document.intake;

import org.jspecify.annotations.NullMarked;
