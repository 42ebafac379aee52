/** Pages and scripts of periodic reports. */
@NullMarked
package vn.dunghen.report.web;

import org.jspecify.annotations.NullMarked;
