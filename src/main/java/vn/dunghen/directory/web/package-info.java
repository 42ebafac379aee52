/** The doors: sign-in, what is open and what is not, and how every failure is told. */
@NullMarked
package vn.dunghen.directory.web;

import org.jspecify.annotations.NullMarked;
