/** Papers the department holds already: digitised once, used again, not asked for twice. */
@NullMarked
package vn.dunghen.dossier.usecase.papers;

import org.jspecify.annotations.NullMarked;
