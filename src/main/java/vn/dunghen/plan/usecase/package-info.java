/** One class per verb on plans and assignments; each is a transaction. */
@NullMarked
package vn.dunghen.plan.usecase;

import org.jspecify.annotations.NullMarked;
