/** The trail on pages and over the API. */
@NullMarked
package vn.dunghen.audit.web;

import org.jspecify.annotations.NullMarked;
