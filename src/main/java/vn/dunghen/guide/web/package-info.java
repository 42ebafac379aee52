/** The guide as pages of the application. */
@NullMarked
package vn.dunghen.guide.web;

import org.jspecify.annotations.NullMarked;
