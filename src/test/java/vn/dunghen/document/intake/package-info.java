/** Hostile and honest files, made by code, and whether they are taken. */
@NullMarked
package vn.dunghen.document.intake;

import org.jspecify.annotations.NullMarked;
