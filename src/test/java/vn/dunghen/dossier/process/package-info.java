@NullMarked
package vn.dunghen.dossier.process;

import org.jspecify.annotations.NullMarked;
