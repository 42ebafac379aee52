/** Plans and assignments for pages and scripts. */
@NullMarked
package vn.dunghen.plan.web;

import org.jspecify.annotations.NullMarked;
