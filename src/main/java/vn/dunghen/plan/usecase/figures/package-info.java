/** The work of plans in figures, and the lists behind them. */
@NullMarked
package vn.dunghen.plan.usecase.figures;

import org.jspecify.annotations.NullMarked;
