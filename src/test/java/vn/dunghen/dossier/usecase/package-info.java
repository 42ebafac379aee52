@NullMarked
package vn.dunghen.dossier.usecase;

import org.jspecify.annotations.NullMarked;
