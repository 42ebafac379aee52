/** What the page of the exchange shows. */
@NullMarked
package vn.dunghen.exchange.web.views;

import org.jspecify.annotations.NullMarked;
