/** The doors of other systems, and the page where people look after them. */
@NullMarked
package vn.dunghen.exchange.web;

import org.jspecify.annotations.NullMarked;
