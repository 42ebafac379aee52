/** The task pages and the shell around every signed-in page. */
@NullMarked
package vn.dunghen.worklist.web;

import org.jspecify.annotations.NullMarked;
