/** One class per verb on feedback; each is a transaction. */
@NullMarked
package vn.dunghen.feedback.usecase;

import org.jspecify.annotations.NullMarked;
