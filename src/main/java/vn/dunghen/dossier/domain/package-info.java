/** The rules of a dossier: catalogue, clock ledger, promises and apologies. No web, no engine. */
@NullMarked
package vn.dunghen.dossier.domain;

import org.jspecify.annotations.NullMarked;
