/** Where changes of dossiers are told. */
@NullMarked
package vn.dunghen.exchange.domain;

import org.jspecify.annotations.NullMarked;
