/** Reads plans the way offices write them in Word and Excel; what is not sure is said, what is not understood is kept. */
@NullMarked
package vn.dunghen.plan.usecase.importing;

import org.jspecify.annotations.NullMarked;
