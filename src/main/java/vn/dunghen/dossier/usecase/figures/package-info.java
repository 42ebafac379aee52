/** What people do with dossiers, one class a verb, and what they read. */
@NullMarked
package vn.dunghen.dossier.usecase.figures;

import org.jspecify.annotations.NullMarked;
