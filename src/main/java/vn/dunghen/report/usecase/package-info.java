/** One class per verb on regimes, campaigns and units' reports; each is a transaction. */
@NullMarked
package vn.dunghen.report.usecase;

import org.jspecify.annotations.NullMarked;
