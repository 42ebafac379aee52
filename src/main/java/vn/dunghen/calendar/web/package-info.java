/** The calendar's API and page. */
@NullMarked
package vn.dunghen.calendar.web;

import org.jspecify.annotations.NullMarked;
