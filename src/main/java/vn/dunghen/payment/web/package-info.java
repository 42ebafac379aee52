/** Payments for the public, for providers and for those who reconcile. */
@NullMarked
package vn.dunghen.payment.web;

import org.jspecify.annotations.NullMarked;
