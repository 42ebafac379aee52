/** What an indicator is: a formula over figures, held against a target. */
@NullMarked
package vn.dunghen.indicator.domain;

import org.jspecify.annotations.NullMarked;
