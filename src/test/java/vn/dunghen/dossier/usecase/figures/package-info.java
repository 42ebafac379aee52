@NullMarked
package vn.dunghen.dossier.usecase.figures;

import org.jspecify.annotations.NullMarked;
