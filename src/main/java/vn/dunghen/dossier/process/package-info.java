/** The dossier's adapter to the engine: one page of steps, one page of tasks. */
@NullMarked
package vn.dunghen.dossier.process;

import org.jspecify.annotations.NullMarked;
