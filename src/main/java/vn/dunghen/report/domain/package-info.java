/** The rules of periodic reports: windows and due dates of a period, what a unit owes, versions that stay. */
@NullMarked
package vn.dunghen.report.domain;

import org.jspecify.annotations.NullMarked;
