/** Dossiers for pages and scripts. */
@NullMarked
package vn.dunghen.dossier.web;

import org.jspecify.annotations.NullMarked;
