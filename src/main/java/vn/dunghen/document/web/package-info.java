/** The books of numbers as pages and REST. */
@NullMarked
package vn.dunghen.document.web;

import org.jspecify.annotations.NullMarked;
