@NullMarked
package vn.dunghen.dossier.domain;

import org.jspecify.annotations.NullMarked;
