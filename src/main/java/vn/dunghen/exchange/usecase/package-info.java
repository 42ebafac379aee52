/** What other systems send in and what they are told, one class a verb. */
@NullMarked
package vn.dunghen.exchange.usecase;

import org.jspecify.annotations.NullMarked;
