/** Pages and answers of the overview. */
@NullMarked
package vn.dunghen.dashboard.web;

import org.jspecify.annotations.NullMarked;
