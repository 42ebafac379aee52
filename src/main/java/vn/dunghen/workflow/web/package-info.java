/** Tasks, clock, ladders and incidents for pages and scripts. */
@NullMarked
package vn.dunghen.workflow.web;

import org.jspecify.annotations.NullMarked;
