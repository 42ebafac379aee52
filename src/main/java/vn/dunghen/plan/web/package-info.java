/** Pages and scripts of plans and assignments. */
@NullMarked
package vn.dunghen.plan.web;

import org.jspecify.annotations.NullMarked;
