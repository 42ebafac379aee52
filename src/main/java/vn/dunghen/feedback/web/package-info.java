/** Pages and addresses of feedback. */
@NullMarked
package vn.dunghen.feedback.web;

import org.jspecify.annotations.NullMarked;
