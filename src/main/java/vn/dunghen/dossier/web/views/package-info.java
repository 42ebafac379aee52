/** What the pages about dossiers show: words only, nothing left to compute. */
@NullMarked
package vn.dunghen.dossier.web.views;

import org.jspecify.annotations.NullMarked;
