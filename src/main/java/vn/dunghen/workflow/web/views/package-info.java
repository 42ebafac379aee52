/** What the administrator’s pages about ladders and incidents show. */
@NullMarked
package vn.dunghen.workflow.web.views;

import org.jspecify.annotations.NullMarked;
